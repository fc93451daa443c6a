import type { Context } from "./Command.ts";
import type { Refused } from "./Refused.ts";
import { type GraveAct, graveActs } from "./graveActs.ts";
import { refuse } from "./refuse.ts";

/**
 * Refuses a grave act to a person who has not just proven that it is them. The clock and the directory have no
 * password, so they are not asked.
 * @param act What is about to be done, of the list of grave acts.
 * @param doing The same with names: completes "To …". Without it, as the list says it.
 * @example
 * import { passwordFault } from "@rolecall/organization/rules";
 *
 * const olga = { userId: "olga", email: "olga@acme.example", emailVerified: true };
 * passwordFault("account.changeEmail", olga)?.refusal.code; // "password_required"
 * passwordFault("account.changeEmail", { ...olga, passwordConfirmed: true }); // undefined
 */
export function passwordFault(
  act: GraveAct,
  actor: Context["actor"],
  doing: string = graveActs[act].act,
): Refused | undefined {
  if (actor === "system" || actor.passwordConfirmed === true) return undefined;
  return refuse(
    "password_required",
    `To ${doing}, confirm that it's you. Enter your password again, or sign in again if your account has none.`,
  );
}
