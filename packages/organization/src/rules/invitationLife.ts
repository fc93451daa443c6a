/**
 * How long an invitation can be accepted after it was sent, in milliseconds: seven days.
 * @example
 * import { invitationLife } from "@rolecall/organization/rules";
 *
 * new Date(Date.now() + invitationLife);
 */
export const invitationLife: number = 7 * 24 * 60 * 60 * 1000;
