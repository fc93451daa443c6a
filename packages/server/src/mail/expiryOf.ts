import type { Claimed } from "./claimMails.ts";
import { mailLife } from "./mailLife.ts";

/** Until when a mail is worth sending, in milliseconds since 1970. */
export const expiryOf = ({ expires_at, created_at }: Claimed): number =>
  expires_at?.getTime() ?? created_at.getTime() + mailLife;
