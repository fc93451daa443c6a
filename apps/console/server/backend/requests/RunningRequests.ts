import type { BackendOptions } from "../frame/Asked.ts";

/** What carries requests out. */
export type RunningRequests = Pick<BackendOptions, "authority" | "origin" | "onError">;

/** A request that may be due, as it was when it was found. */
export interface DueRequest {
  readonly organization_id: string;
  readonly id: string;
}
