import type { AnyTarget, Decision, Types } from "@rolecall/core";
import type { PermissionAt, Place, TargetAt, Targeted } from "@rolecall/core";
import type { ReactNode } from "react";

interface CanOptions {
  /** Shown while the answer is not known. @default nothing */
  readonly pending?: ReactNode;
  /** Shown when it is denied. @default nothing */
  readonly fallback?: ReactNode;
  /** Turns the gate around: shown for a known denial, never while unknown or for a wrong name or target. @default false */
  readonly not?: boolean | undefined;
  /** What is gated, or a function of the decision that is called for every answer. */
  readonly children?: ReactNode | ((decision: Decision) => ReactNode);
}

/*
 * A refused gate is answered with one short line because of how the compiler looks for the alternative that was meant:
 * by the number of properties in common, the last one winning, where no property tells the alternatives apart at once.
 * So no property may be a mere choice of literals (hence `Nothing` in each), one alternative knows neither
 * `permission` nor `on`, and one, the last, is what a gate without `on` is compared with.
 */

/** Nothing is of this type. */
interface Nothing {
  readonly [nothing]: never;
}
declare const nothing: unique symbol;

type WithoutOn<T extends Types> = T["of"]["model"]["untargeted"] | Nothing;
type PermissionOn<T extends Types, TPlace> = [Place<T>] extends [TPlace]
  ? WithOn<T>
  : PermissionAt<T, TPlace> | Nothing;
type WithOn<T extends Types> = Targeted<T> | Nothing;

/** The properties of `<Can>`. A permission that is about a place needs `on`; others must not have it. */
export type CanProps<T extends Types> = CanOptions &
  (
    | { readonly permission: WithoutOn<T>; readonly on?: Nothing | undefined }
    | {
        readonly [TPlace in Place<T>]: {
          readonly permission: PermissionOn<T, TPlace>;
          readonly on: TargetAt<TPlace>;
        };
      }[Place<T>]
    | { readonly permission: WithoutOn<T>; readonly [nothing]: never }
    | Nothing
  );

/** The properties of `<Can>` with names known at run time only. */
export interface AnyCanProps extends CanOptions {
  readonly permission: string;
  readonly on?: AnyTarget;
}
