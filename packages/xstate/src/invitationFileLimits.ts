/**
 * The limits of an invitation file. Show them before a file is chosen.
 *
 * @example
 * ```ts
 * import { invitationFileLimits } from "@rolecall/xstate";
 *
 * const hint = `At most ${invitationFileLimits.rows} rows and ${invitationFileLimits.bytes / 1024 / 1024} MB.`;
 * ```
 */
export const invitationFileLimits = { rows: 500, bytes: 1024 * 1024 } as const;
