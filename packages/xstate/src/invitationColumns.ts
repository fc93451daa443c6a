/**
 * The columns of an invitation file, in the order of the template. Only `email` is required.
 *
 * @example
 * ```ts
 * import { invitationColumns } from "@rolecall/xstate";
 *
 * const template = `${invitationColumns.join(",")}\nada@example.com,Ada,member,Website,analyst,Research\n`;
 * ```
 */
export const invitationColumns = [
  "email",
  "name",
  "organization_role",
  "project",
  "project_role",
  "team",
] as const;

/** The name of a column. */
export type InvitationColumn = (typeof invitationColumns)[number];
