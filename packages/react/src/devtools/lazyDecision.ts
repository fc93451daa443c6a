import type { AnyTarget, Decision } from "@rolecall/core";
import type { AnyAccess } from "../AnyAccess.ts";

/** Answers as `decide` does, but looks up what is behind the answer only when it is read: mostly no one reads it. */
export function lazyDecision(access: AnyAccess, permission: string, target: AnyTarget): Decision {
  const reason = access.verdict(permission, target);
  let decided: Decision | undefined;
  const decide = () => (decided ??= access.decide(permission, target));
  if (reason === "allowed")
    return {
      status: "allowed",
      permission,
      target,
      get grantedBy() {
        const found = decide();
        return found.status === "allowed" ? found.grantedBy : [];
      },
    };
  if (access.status === "unknown" || reason === "not_loaded" || reason === "not_refreshed") return decide();
  return {
    status: "denied",
    permission,
    target,
    reason,
    get unlockedBy() {
      const found = decide();
      return found.status === "denied" ? found.unlockedBy : [];
    },
  };
}
