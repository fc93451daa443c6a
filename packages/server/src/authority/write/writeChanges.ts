import type { Change } from "@rolecall/organization/rules";
import { nextAccessVersion } from "./nextAccessVersion.ts";
import type { Reach } from "./Reach.ts";
import { writeGrants } from "./writeGrants.ts";
import { writeInvitations } from "./writeInvitations.ts";
import { writeMembers } from "./writeMembers.ts";
import { writeOrganization } from "./writeOrganization.ts";
import { writeProjects } from "./writeProjects.ts";
import { writeTeams } from "./writeTeams.ts";
import type { ChangeOf, Writing } from "./Writing.ts";

/**
 * Writes what a command came to, but for its mails, in the order in which it says it; changes of one type that follow
 * each other are one statement where there may be many of them.
 */
export async function writeChanges(
  writing: Writing,
  changes: readonly Change[],
  reach: Reach,
): Promise<void> {
  const names = invitedNames(changes);
  for (const group of groupsOf(changes)) await writeGroup(writing, group, names);
  await drawVersions(writing, changes, reach);
}

async function writeGroup(
  writing: Writing,
  group: readonly [Change, ...Change[]],
  names: ReadonlyMap<string, string>,
): Promise<void> {
  // all of a group have the type of the first
  const all = <T extends Change>(_first: T) => group as readonly Change[] as readonly T[];
  const [first] = group;
  switch (first.type) {
    case "organization.created":
      return writeOrganization.insert(writing, first.organization);
    case "organization.updated":
      return writeOrganization.update(writing, first.organization);
    case "member.added":
      return writeMembers.insert(writing, all(first), names);
    case "member.updated":
      return writeMembers.update(writing, all(first));
    case "member.removed":
      return writeMembers.remove(writing, all(first));
    case "invitation.added":
      return writeInvitations.insert(writing, all(first));
    case "invitation.updated":
      return writeInvitations.update(writing, all(first));
    case "project.added":
      return each(all(first), (change) => writeProjects.insert(writing, change));
    case "project.updated":
      return each(all(first), (change) => writeProjects.update(writing, change));
    case "project.removed":
      return each(all(first), (change) => writeProjects.remove(writing, change));
    case "team.added":
      return each(all(first), (change) => writeTeams.insert(writing, change));
    case "team.updated":
      return each(all(first), (change) => writeTeams.update(writing, change));
    case "team.removed":
      return each(all(first), (change) => writeTeams.remove(writing, change));
    case "team.joined":
      return each(all(first), (change) => writeTeams.addUser(writing, change));
    case "team.left":
      return each(all(first), (change) => writeTeams.removeUser(writing, change));
    case "grant.set":
      return writeGrants.set(writing, all(first));
    case "grant.removed":
      return each(all(first), (change) => writeGrants.remove(writing, change));
    case "mail.queued":
    case "target.skipped":
      return undefined;
  }
}

async function each<T>(list: readonly T[], write: (item: T) => Promise<void>): Promise<void> {
  for (const item of list) await write(item);
}

function groupsOf(changes: readonly Change[]): readonly [Change, ...Change[]][] {
  const groups: [Change, ...Change[]][] = [];
  for (const change of changes) {
    const last = groups.at(-1);
    if (last?.[0].type === change.type) last.push(change);
    else groups.push([change]);
  }
  return groups;
}

/** The names that invitations called those by who accept them now. */
function invitedNames(changes: readonly Change[]): ReadonlyMap<string, string> {
  return new Map(
    changes.flatMap((change) =>
      change.type === "invitation.updated" &&
      change.invitation.acceptedBy !== undefined &&
      change.invitation.name !== undefined
        ? [[change.invitation.acceptedBy, change.invitation.name] as const]
        : [],
    ),
  );
}

/** Gives everyone affected a new version of their access; a membership that is itself written has one already. */
async function drawVersions(
  { transaction, organization }: Writing,
  changes: readonly Change[],
  reach: Reach,
): Promise<void> {
  const access_version = nextAccessVersion();
  if (reach.everyone) {
    await transaction
      .updateTable("organizations")
      .set({ access_version })
      .where("id", "=", organization)
      .execute();
    return;
  }
  const isMember = (
    change: Change,
  ): change is ChangeOf<"member.added" | "member.updated" | "member.removed"> =>
    change.type.startsWith("member.");
  const written = new Set(changes.filter(isMember).map(({ member }) => member.userId));
  const userIds = [...reach.userIds].filter((userId) => !written.has(userId));
  if (userIds.length === 0) return;
  await transaction
    .updateTable("members")
    .set({ access_version })
    .where("organization_id", "=", organization)
    .where("user_id", "in", userIds)
    .execute();
}
