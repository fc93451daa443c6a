import type { Authorized } from "@rolecall/server";
import { Refused } from "../frame/Refused.ts";

/** Lets nobody go on who has not just given their password. */
export function requirePassword({ passwordConfirmed }: Authorized["person"], what: string): void {
  if (passwordConfirmed !== true)
    throw new Refused("password_required", `To ${what}, prove that it is you. Enter your password again.`);
}
