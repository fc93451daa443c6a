import type { OrganizationRole, ProjectRole } from "@rolecall/organization";
import {
  type Change,
  type Context,
  decide,
  type Facts,
  type InvitationRecord,
  type Invite,
  normalizeEmail,
  projectRankOf,
  roleWords,
} from "@rolecall/organization/rules";
import { inviteCommand } from "./inviteCommand.ts";
import { findPlaces, type Place } from "./findPlaces.ts";
import type { InvitationRow } from "./InvitationRow.ts";
import { readOrganizationRole } from "./readOrganizationRole.ts";
import { readProjectRole } from "./readProjectRole.ts";
import type { InvitationToSend, RowRefusal, RowVerdict } from "./InvitationToSend.ts";

/** What a row is judged by. */
export interface RowCircumstances {
  readonly facts: Facts;
  readonly context: Context;
  /** Every team of the organization. */
  readonly teams: readonly Place[];
  readonly via: Invite["via"];
  /** The id that the invitation will have. */
  readonly key: string;
  /** Finds the row above that goes to the same address. */
  readonly lineOf: (email: string) => number | undefined;
}

/** A verdict, and what would change by it: the next row is judged as if that had happened. */
export interface JudgedRow {
  readonly verdict: RowVerdict;
  readonly changes: readonly Change[];
}

/**
 * Returns what a row will do, by the rules that decide when it is sent. An address that is a member already gets the
 * roles directly; one that is invited already gets that invitation again, with the offer of the row.
 */
export function rowVerdict(row: InvitationRow, circumstances: RowCircumstances): JudgedRow {
  const { via, key, lineOf } = circumstances;
  if (row.fault !== undefined) return refused({ code: "malformed_row", message: row.fault });
  const read = readRoles(row, circumstances);
  if ("code" in read) return refused(read);
  const email = normalizeEmail(row.email) ?? row.email;
  const line = lineOf(email);
  if (line !== undefined) return skipped(`This email address is already in row ${line}.`, line);
  const named = row.name === undefined ? {} : { name: row.name };
  return judged({ key, via, email, ...named, ...read }, circumstances);
}

function judged(asked: Omit<InvitationToSend, "as">, circumstances: RowCircumstances): JudgedRow {
  const { facts, context } = circumstances;
  // the server asks for the password when the row is sent, so what is judged here is the row as it is after that
  const outcome = decide(facts, inviteCommand(asked, asked.key), withPassword(context));
  const kept = keptByMember(asked, facts);
  if (outcome.status === "unchanged")
    return skipped(
      kept === ""
        ? "Is already a member with all of these roles."
        : `Is already a member and gets nothing new.${kept}`,
    );
  if (outcome.status === "refused") {
    const { refusal } = outcome;
    const isKnown = refusal.code === "already_member" || refusal.code === "already_invited";
    // in a list the rules let known people have what they lack; a form offers the same, and asks first
    const offer =
      isKnown && asked.via !== "list" ? judged({ ...asked, via: "list" }, circumstances) : undefined;
    return offer === undefined || offer.verdict.outcome === "refused" ? refused(refusal) : offer;
  }
  const { changes } = outcome;
  const as = wayOf(changes);
  return {
    verdict: { outcome: as, message: `${sentences[as]}${kept}`, invitation: { ...asked, as } },
    changes,
  };
}

function withPassword({ now, actor }: Context): Context {
  return { now, actor: actor === "system" ? actor : { ...actor, passwordConfirmed: true } };
}

function wayOf(changes: readonly Change[]): InvitationToSend["as"] {
  if (changes.some((change) => change.type === "invitation.added")) return "invited";
  const isSent = changes.some((change) => change.type === "mail.queued" && change.kind === "invitation");
  if (!isSent) return "granted";
  const isEdited = changes.some(
    (change) => change.type === "invitation.updated" && offerOf(change.invitation) !== offerOf(change.before),
  );
  return isEdited ? "edited" : "resent";
}

function offerOf({ role, projects, teamIds }: InvitationRecord): string {
  return JSON.stringify([role, projects, teamIds]);
}

/** Says what a member keeps although the row has it otherwise: a row raises no one in the organization, and lowers nothing. */
function keptByMember({ email, role, projects }: Omit<InvitationToSend, "as">, facts: Facts): string {
  const member = facts.memberByEmail(email);
  if (member === undefined) return "";
  const grants = facts.grantsOf(member.userId);
  const higher = projects.flatMap(({ projectId, role: offered }) => {
    const held = grants.find((grant) => grant.projectId === projectId)?.role;
    return held !== undefined && projectRankOf(held) > projectRankOf(offered)
      ? [` Keeps the higher role in ${facts.project(projectId)?.name ?? projectId}.`]
      : [];
  });
  return [
    member.role === role ? "" : ` Stays ${roleWords[member.role]}. To change that, use the list of members.`,
    ...higher,
  ].join("");
}

const sentences = {
  invited: "Gets an invitation by email.",
  granted: "Is already a member and gets these roles immediately.",
  resent: "Is already invited and gets the same invitation again.",
  edited: "Is already invited. That invitation is updated to this offer and sent again.",
} as const;

interface RolesRead {
  readonly role: OrganizationRole;
  readonly projects: readonly { readonly projectId: string; readonly role: ProjectRole }[];
  readonly teamIds: readonly string[];
}

/** Reads the roles, and finds the projects and teams that are named. */
function readRoles(row: InvitationRow, { facts, teams, via }: RowCircumstances): RolesRead | RowRefusal {
  const role = readOrganizationRole(row.role);
  if (role === undefined)
    return {
      code: "unknown_role",
      message: `There is no organization role ${row.role}. Use owner, admin, billing admin or member.`,
      path: "organization_role",
    };
  const projects: { projectId: string; role: ProjectRole }[] = [];
  for (const { cell, role: written } of projectCells(row, via)) {
    const projectRole = readProjectRole(written);
    if (projectRole === undefined)
      return {
        code: "unknown_role",
        message: `${written === "" ? "This row names a project but no role in it." : `There is no project role ${written}.`} Use owner, admin, analyst or consumer.`,
        path: "project_role",
      };
    const isChosen = via !== "list" && facts.project(cell) !== undefined;
    const found = isChosen ? [cell] : findPlaces(cell, facts.projects(), "project");
    if ("code" in found) return found;
    projects.push(...found.map((projectId) => ({ projectId, role: projectRole })));
  }
  const teamIds: string[] = [];
  for (const cell of via === "list" ? [row.teamIds.join("; ")] : row.teamIds) {
    const isChosen = via !== "list" && facts.team(cell) !== undefined;
    const found = isChosen ? [cell] : findPlaces(cell, teams, "team");
    if ("code" in found) return found;
    teamIds.push(...found);
  }
  return { role, projects, teamIds };
}

/** The projects as a file has them: in one cell, with one role for all. A form names each by its id. */
function projectCells(
  { projects }: InvitationRow,
  via: Invite["via"],
): readonly { readonly cell: string; readonly role: string }[] {
  const [first] = projects;
  const isOneCell =
    via === "list" && first !== undefined && projects.every(({ role }) => role === first.role);
  return isOneCell
    ? [{ cell: projects.map(({ projectId }) => projectId).join("; "), role: first.role }]
    : projects.map(({ projectId, role }) => ({ cell: projectId, role }));
}

const refused = (refusal: RowRefusal): JudgedRow => ({
  verdict: { outcome: "refused", message: refusal.message, refusal },
  changes: [],
});

const skipped = (message: string, sameAs?: number): JudgedRow => ({
  verdict: { outcome: "skipped", message, ...(sameAs === undefined ? {} : { sameAs }) },
  changes: [],
});
