import type { AnyTarget, Decision, Verdict } from "@rolecall/core";

/** What is asked of an access, with names known at run time only. */
export interface AnyAccess {
  readonly status: "ready" | "unknown";
  readonly version: number | undefined;
  readonly subject: string | undefined;
  readonly root: string | undefined;
  readonly expiresAt: string | undefined;
  can(permission: string, target?: AnyTarget): boolean;
  verdict(permission: string, target?: AnyTarget): Verdict;
  decide(permission: string, target?: AnyTarget): Decision;
}
