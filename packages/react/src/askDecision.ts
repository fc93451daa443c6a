import type { AnyTarget, Decision } from "@rolecall/core";
import type { AnyAccess } from "./AnyAccess.ts";
import type { Ask } from "./createStore.ts";

/** An answer that changes with its verdict. What is behind the verdict is looked up when it is rendered. */
interface Asked<T> {
  readonly verdict: string;
  readonly decide: () => T;
}

function answered<T>(before: Asked<T> | undefined, verdict: string, look: () => T): Asked<T> {
  let found: T | undefined;
  const decide = () => (found ??= look());
  return before?.verdict === verdict ? Object.assign(before, { decide }) : { verdict, decide };
}

const mistakes: readonly string[] = ["unknown_permission", "invalid_target"];

/** Tells whether a verdict says that the question itself was wrong, so that nothing is known of the person. */
export const isMistake = (verdict: string): boolean => mistakes.includes(verdict);

/** Asks whether it is allowed, known to be denied, unknown, or asked by mistake. */
export const askStatus = (
  access: AnyAccess,
  permission: string,
  target: AnyTarget,
): Decision["status"] | "mistake" =>
  access.status === "unknown"
    ? access.status
    : access.can(permission, target)
      ? "allowed"
      : isMistake(access.verdict(permission, target))
        ? "mistake"
        : "denied";

/** Asks for the whole decision. */
export const askDecision: Ask<Asked<Decision>> = (access, permission, target, before) =>
  answered(before, access.verdict(permission, target), () => access.decide(permission, target));

/** Asks for several decisions; the permissions come as JSON. Those that take no target are asked without it. */
export const askDecisions: Ask<Asked<Record<string, Decision>>> = (access, permissions, target, before) => {
  // usePermissions writes it from its names
  const names = JSON.parse(permissions) as string[];
  const asked = names.map((name) =>
    askDecision(access, name, access.verdict(name) === "invalid_target" ? target : undefined),
  );
  return answered(before, asked.map(({ verdict }) => verdict).join(), () =>
    Object.fromEntries(asked.map(({ decide }) => [decide().permission, decide()])),
  );
};

/** Asks for the access itself. */
export const askAccess = (access: AnyAccess): AnyAccess => access;
