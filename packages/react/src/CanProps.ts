import type { Decision, Types } from "@rolecall/core";
import type { Permission, PermissionAt, Place, TargetAt } from "@rolecall/core";
import type { ReactNode } from "react";

interface CanOptions {
  /** Shown while the answer is not known. @default nothing */
  readonly pending?: ReactNode;
  /** Shown when it is denied. @default nothing */
  readonly fallback?: ReactNode;
  /** Turns the gate around: shown for a known denial, never while unknown. @default false */
  readonly not?: boolean | undefined;
  /** What is gated, or a function of the decision that is called for every answer. */
  readonly children?: ReactNode | ((decision: Decision) => ReactNode);
}

/** The properties of `<Can>`. A permission that concerns a place needs `on`; any other must not have it. */
export type CanProps<T extends Types> = CanOptions &
  (
    | { readonly permission: T["of"]["model"]["untargeted"]; readonly on?: undefined }
    | {
        readonly [TPlace in Place<T>]: {
          readonly permission: PermissionAt<T, TPlace>;
          readonly on: TargetAt<TPlace>;
        };
      }[Place<T>]
    // never given: it lets the compiler name the permissions in one word when it refuses one
    | { readonly permission: Permission<T>; readonly on: never }
  );
