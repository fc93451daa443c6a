import type { BackendOptions } from "../frame/EndpointRequest.ts";

/** The dependencies of the jobs that process requests. */
export type RunningRequests = Pick<BackendOptions, "authority" | "origin" | "onError">;

/** A request that may be due, as of when it was found. */
export interface DueRequest {
  readonly organization_id: string;
  readonly id: string;
}
