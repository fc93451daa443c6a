import type { Command, Context } from "../src/rules/Command.ts";
import type { InvitationRecord, MemberRecord, OrganizationState } from "../src/rules/records.ts";
import { additionFaults } from "./additionFaults.ts";
import { day } from "./organizations.ts";
import { givenIn, height, memberOf, reachOf } from "./standingIn.ts";
import { takingFaults } from "./takingFaults.ts";
import { secondFactorFaults } from "./secondFactorFaults.ts";

// Nothing here asks the rules or the role model: what is promised is read once more, in its own words.
const rank: Readonly<Record<string, number>> = { owner: 3, admin: 2, billingAdmin: 1, member: 1 };

/** Lists what is wrong with an organization, whatever led to it. */
export function brokenPromises(state: OrganizationState, now: number): string[] {
  const { organization, members, invitations, teams, projects, grants } = state;
  const active = members.filter((member) => member.status === "active");
  const live = invitations.filter((each) => each.state === "pending" && each.expiresAt > now);
  const mailed = state.sends.filter((send) => send.at > now - day).map(({ email }) => email);
  const userIds = new Set(members.map(({ userId }) => userId));
  const projectIds = new Set(projects.map(({ id }) => id));
  return [
    ...unless(
      active.some((member) => member.role === "owner"),
      "no active owner",
    ),
    ...unless(isUnique(live.map(({ email }) => email.toLowerCase())), "two live invitations of one address"),
    ...unless(isUnique(members.map(({ userId }) => userId)), "two memberships of one person"),
    ...unless(isUnique(members.map(({ email }) => email.toLowerCase())), "two memberships of one address"),
    ...unless(active.length + live.length <= (organization.seats ?? Infinity), "more people than seats"),
    ...unless(
      mailed.every((email) => mailed.filter((each) => each === email).length <= 5),
      "more than five mails to one address in a day",
    ),
    ...unless(isUnique(invitations.map(({ tokenHash }) => tokenHash)), "one link for two invitations"),
    ...unless(isUnique(teams.map(({ name }) => name.toLowerCase())), "two teams of one name"),
    ...unless(isUnique(grants.map((each) => `${each.projectId} ${each.userId}`)), "two grants in one place"),
    ...unless(
      grants.every((each) => userIds.has(each.userId) && projectIds.has(each.projectId)),
      "a grant of someone or something that is gone",
    ),
    ...unless(
      teams.every(
        (team) =>
          team.userIds.every((userId) => userIds.has(userId)) &&
          team.projects.every(({ projectId }) => projectIds.has(projectId)),
      ),
      "a team with someone or something that is gone",
    ),
    ...unless(
      invitations
        .filter((each) => each.state === "pending" || each.state === "expired")
        .every(
          (each) =>
            each.projects.every(({ projectId }) => projectIds.has(projectId)) &&
            each.teamIds.every((id) => teams.some((team) => team.id === id)),
        ),
      "an open offer of a place that is gone",
    ),
    ...unless(
      organization.state === "active" || live.length === 0,
      "an invitation to an organization that is about to be deleted",
    ),
  ];
}

/** Lists what is wrong with a step from one state to the next. */
export function brokenSteps(
  before: OrganizationState,
  after: OrganizationState,
  command: Command,
  context: Context,
): string[] {
  return [
    ...after.invitations.flatMap((each) => invitationFaults(find(before, each.id), each)),
    ...unless(
      before.invitations.every(({ id }) => find(after, id) !== undefined),
      "an invitation that is gone from the records",
    ),
    ...after.members.flatMap((member) => versionFaults(memberOf(before, member.userId), member)),
    ...unless(
      before.organization.state === "active" ||
        ["organization.cancelDeletion", "organization.delete", "invitations.expire", "member.leave"].includes(
          command.type,
        ),
      `${command.type} in an organization that is about to be deleted`,
    ),
    ...secondFactorFaults(before, command, context),
    ...acceptanceFaults(before, command, context),
    ...offerFaults(before, after, context),
    ...actingFaults(before, after, command, context),
    ...giftFaults(before, after, command, context),
    ...settingFaults(before, after, command, context),
    ...takingFaults(before, after, command, context),
    ...additionFaults(before, after, command, context),
  ];
}

function invitationFaults(before: InvitationRecord | undefined, { state }: InvitationRecord): string[] {
  const isFinal = before && ["accepted", "declined", "revoked"].includes(before.state);
  if (isFinal && state !== before.state) return [`an invitation from ${before.state} to ${state}`];
  if (before?.state === "expired" && !["expired", "pending", "revoked"].includes(state))
    return [`an invitation from expired to ${state}`];
  return [];
}

function versionFaults(before: MemberRecord | undefined, member: MemberRecord): string[] {
  return unless(
    before === undefined || same(before, member) || member.version === before.version + 1,
    "a membership that changed without its version",
  );
}

function acceptanceFaults(before: OrganizationState, command: Command, { actor, now }: Context): string[] {
  if (command.type !== "invitation.accept" || actor === "system") return [];
  const invitation = before.invitations.find((each) => each.tokenHash === command.tokenHash);
  return [
    ...unless(invitation?.state === "pending" && invitation.expiresAt > now, "accepted what had ended"),
    ...unless(invitation?.email === actor.email && actor.emailVerified, "accepted by someone else"),
    ...unless(
      before.organization.twoFactorRequired !== true || actor.secondFactor === true,
      "accepted without a second factor",
    ),
  ];
}

/** No one offers what they could not give, and an offer ends with the rank of the person who made it. */
function offerFaults(before: OrganizationState, after: OrganizationState, { actor, now }: Context): string[] {
  return after.invitations
    .filter((each) => each.state === "pending" && each.expiresAt > now)
    .flatMap((each) => {
      const was = find(before, each.id);
      // A project that is deleted drops out of every offer, by anyone.
      const isNew =
        was === undefined ||
        was.role !== each.role ||
        each.projects.some((offered) => !was.projects.some((one) => same(one, offered)));
      const actorId = actor === "system" ? "" : actor.userId;
      const reaches = each.projects.every(
        ({ projectId, role }) => height(role) <= reachOf(before, memberOf(before, actorId), projectId),
      );
      const isConfirmed = actor !== "system" && actor.passwordConfirmed === true;
      const lost = heightOf(before, each.invitedBy) > heightOf(after, each.invitedBy);
      return [
        ...unless(
          !isNew || (heightOf(before, actorId) >= (rank[each.role] ?? 0) && reaches),
          `${each.id} offers more than ${actorId} could give`,
        ),
        ...unless(
          !isNew || each.role !== "owner" || isConfirmed,
          `${each.id} offers to make an owner without the password`,
        ),
        ...unless(
          !lost || (rank[each.role] ?? 0) <= heightOf(after, each.invitedBy),
          `${each.id} still offers what ${each.invitedBy} can no longer give`,
        ),
      ];
    });
}

/** No one acts on people above them, in the organization or in a project, and only owners on their own rank. */
function actingFaults(
  before: OrganizationState,
  after: OrganizationState,
  command: Command,
  { actor }: Context,
): string[] {
  if (actor === "system" || !("userId" in command)) return [];
  const own = memberOf(before, actor.userId);
  const target = memberOf(before, command.userId);
  if (command.type === "grant.set" || command.type === "grant.revoke") {
    const had = before.grants.find(
      (grant) => grant.userId === command.userId && grant.projectId === command.projectId,
    );
    const isEnough = height(had?.role) <= reachOf(before, own, command.projectId);
    return unless(isEnough, `${actor.userId} changed a grant above their own role`);
  }
  if (memberOf(after, command.userId) === target || command.type.startsWith("team")) return [];
  const [mine, theirs] = [rank[own?.role ?? ""] ?? 0, rank[target?.role ?? ""] ?? 0];
  return unless(
    own?.status === "active" && own !== target && (own.role === "owner" || (mine > 1 && mine > theirs)),
    `${actor.userId} acted on ${command.userId}, who is not below them`,
  );
}

/** No one holds what their giver could not give: compares what everyone was given with what the giver had. */
function giftFaults(
  before: OrganizationState,
  after: OrganizationState,
  command: Command,
  { actor }: Context,
): string[] {
  const invitation =
    command.type === "invitation.accept"
      ? before.invitations.find((each) => each.tokenHash === command.tokenHash)
      : undefined;
  const giverId = invitation?.invitedBy ?? (actor === "system" ? "" : actor.userId);
  const giver = memberOf(before, giverId);
  const own = giver?.status === "active" ? (rank[giver.role] ?? 0) : 0;
  const roles = after.members.flatMap((member) => {
    const given = rank[member.role] ?? 0;
    const had = memberOf(before, member.userId);
    const isRaised =
      had === undefined || given > (rank[had.role] ?? 0) || (given === 1 && had.role !== member.role);
    if (!isRaised || (command.type === "member.stepDown" && member.userId === giverId)) return [];
    if (command.type === "ownership.handOver" && member.userId === giverId) return [];
    return [
      ...unless(
        own >= 2 && own >= given,
        `${member.userId} became ${member.role} by ${giverId}, who could not`,
      ),
      ...unless(
        given < 3 ||
          command.type === "invitation.accept" ||
          (actor !== "system" && actor.passwordConfirmed === true && had?.emailVerified === true),
        `${member.userId} became an owner without password or verified address`,
      ),
    ];
  });
  const isCreator = (projectId: string) => command.type === "project.create" && command.id === projectId;
  const places = after.projects.flatMap(({ id, everyoneRole }) => {
    const reach = reachOf(before, giver, id);
    const everyoneHad = before.projects.find((project) => project.id === id)?.everyoneRole;
    const everyone = unless(
      height(everyoneRole) <= Math.max(height(everyoneHad), reach),
      `everyone became ${everyoneRole} of ${id} by ${giverId}, who could not`,
    );
    const each = after.members.flatMap(({ userId }) =>
      unless(
        givenIn(after, userId, id) <= Math.max(givenIn(before, userId, id), reach) ||
          (isCreator(id) && userId === giverId),
        `${userId} was given more in ${id} than ${giverId} could give`,
      ),
    );
    return [...everyone, ...each];
  });
  return [...roles, ...places];
}

/** Names, plan, seats and the second factor change by their own commands, by the people who may, and with nothing else. */
function settingFaults(
  before: OrganizationState,
  after: OrganizationState,
  { type }: Command,
  { actor }: Context,
): string[] {
  const [was, is] = [before.organization, after.organization];
  const role = actor === "system" ? undefined : memberOf(before, actor.userId)?.role;
  const mayManage = role === "owner" || role === "admin";
  const isEnd = ["organization.requestDeletion", "organization.cancelDeletion", "organization.delete"];
  const isSetting = type.startsWith("organization") && !isEnd.includes(type);
  const isConfirmed = actor !== "system" && actor.passwordConfirmed === true;
  return [
    ...unless(was.name === is.name || (type === "organization.rename" && mayManage), "a name that changed"),
    ...unless(
      (was.plan === is.plan && was.seats === is.seats) ||
        (type === "organization.changePlan" && (mayManage || role === "billingAdmin")),
      "a plan or a number of seats that changed",
    ),
    ...unless(
      was.twoFactorRequired === is.twoFactorRequired ||
        (type === "organization.requireSecondFactor" &&
          mayManage &&
          isConfirmed &&
          (is.twoFactorRequired !== true || actor.secondFactor === true)),
      "a second factor that is required, or no longer",
    ),
    ...unless(!isSetting || same({ ...before, organization: is }, after), `${type} that changed more`),
    ...unless(
      type !== "project.rename" || same({ ...before, projects: after.projects }, after),
      "a project that was renamed, and more",
    ),
  ];
}

/** The rank of someone who is active, by which they give roles in the organization. */
function rankIn(state: OrganizationState, userId: string): number {
  const member = memberOf(state, userId);
  return member?.status === "active" ? (rank[member.role] ?? 0) : 0;
}

/** The same for those who may invite. */
function heightOf(state: OrganizationState, userId: string): number {
  const held = rankIn(state, userId);
  return held >= 2 ? held : 0;
}

function find({ invitations }: OrganizationState, id: string): InvitationRecord | undefined {
  return invitations.find((invitation) => invitation.id === id);
}

function unless(holds: boolean, fault: string): string[] {
  return holds ? [] : [fault];
}

function isUnique(values: readonly string[]): boolean {
  return new Set(values).size === values.length;
}

function same(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
