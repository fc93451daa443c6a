import type { OrganizationRole } from "@rolecall/organization";
import type { InvitationTargets, Invite } from "@rolecall/organization/rules";
import type { CheckedRow, InvitationDraft } from "@rolecall/xstate";

/** What stands in the form: some people, and the places that all of them are offered. */
export interface InviteDraft extends InvitationTargets {
  readonly people: readonly { readonly email: string; readonly role: OrganizationRole }[];
}

/** Begins with one person and nothing written. */
const emptyDraft: InviteDraft = { people: [{ email: "", role: "member" }], projects: [], teamIds: [] };

/** Writes the rows for the machine: one for each person. Each way in has its own kind of place. */
export function draftRows(
  { people, projects, teamIds }: InviteDraft,
  via: Invite["via"],
): readonly InvitationDraft[] {
  const places = via === "teams" ? { projects: [], teamIds } : { projects, teamIds: [] };
  return people.map(({ email, role }) => ({ email, role, ...places }));
}

/** Reads the form back from the rows that the machine remembers. */
export function toInviteDraft(
  rows: readonly CheckedRow[],
  parseRole: (text: string) => OrganizationRole | undefined,
): InviteDraft {
  if (rows.length === 0) return emptyDraft;
  // the rows of a form were written by it, so the roles in them are roles
  const projects = (rows[0]?.row.projects ?? []) as InviteDraft["projects"];
  return {
    people: rows.map(({ row }) => ({ email: row.email, role: parseRole(row.role) ?? "member" })),
    projects,
    teamIds: rows[0]?.row.teamIds ?? [],
  };
}
