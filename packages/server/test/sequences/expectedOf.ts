import {
  applyChanges,
  decide,
  factsOf,
  refusalStatus,
  type Change,
  type Command,
  type InvitationRecord,
  type OrganizationState,
  type Person,
} from "@rolecall/organization/rules";

/** What something asked comes to. */
export interface Expected {
  /** `done`, `unchanged`, or a problem's status and code. */
  readonly answer: string;
  readonly state: OrganizationState;
  readonly changes: readonly Change[];
  /** Its entry in the audit log: the actor, the action and the outcome. */
  readonly logged: readonly string[];
}

/**
 * What the rules alone say to a command of a person. Everything in which the authority differs from them stands here,
 * and nowhere else.
 */
export function expectedOf(
  before: OrganizationState,
  command: Command,
  person: Person,
  now: number,
): Expected {
  const line = (code: string) => `${person.userId} ${command.type} ${code}`;
  const refused = (code: keyof typeof refusalStatus, state = before, earlier: readonly string[] = []) => ({
    answer: `${refusalStatus[code]} ${code}`,
    state,
    changes: [],
    logged: [...earlier, line(code)],
  });

  // The interface reads numbers of seats from one on: an organization without a seat has no place for its owner.
  if (command.type === "organization.changePlan" && command.seats === 0)
    return { answer: "422 invalid_request", state: before, changes: [], logged: [] };

  let invitation: InvitationRecord | undefined;
  if (command.type === "invitation.accept" || command.type === "invitation.decline") {
    invitation = before.invitations.find(({ tokenHash }) => tokenHash === command.tokenHash);
    // A token of no invitation belongs to no organization, so there is no log that could keep it.
    if (invitation === undefined) return { ...refused("invitation_not_found"), logged: [] };
    // Others than the invitee cannot tell a link that has ended from one that never was.
    if (!isFor(invitation, person) && !isLive(invitation, now)) return refused("invitation_not_found");
  } else if (!before.members.some(({ userId }) => userId === person.userId))
    // people who are not members are told that there is nothing, before any rule decides
    return refused("not_a_member");

  // What is overdue is written down before a command about invitations, as if the clock had just come by.
  const isAboutInvitations = command.type === "invite" || command.type.startsWith("invitation.");
  const { state, logged } = isAboutInvitations ? expired(before, now) : { state: before, logged: [] };

  const outcome = decide(factsOf(state), command, { now, actor: person });
  if (outcome.status === "unchanged") return { answer: "unchanged", state, changes: [], logged };
  if (outcome.status === "done")
    return {
      answer: "done",
      state: applyChanges(state, outcome.changes, now),
      changes: outcome.changes,
      logged: [...logged, line("done")],
    };
  const { code } = outcome.refusal;
  // While it is pending, a stranger hears only that it is for someone else or that their address is not verified.
  const isHidden =
    invitation !== undefined &&
    !isFor(invitation, person) &&
    code !== "wrong_recipient" &&
    code !== "email_not_verified";
  return refused(isHidden ? "invitation_not_found" : code, state, logged);
}

/**
 * What the clock does when it comes by. No operation is for the clock, so it does whatever is due: what has run out
 * expires, then a deletion whose time has come is carried out.
 */
export function expectedOfClock(before: OrganizationState, now: number): Expected {
  const { state, logged } = expired(before, now);
  const { organization } = state;
  const isDue = organization.state === "deletionRequested" && (organization.purgeAt ?? Infinity) <= now;
  if (!isDue) return { answer: "done", state, changes: [], logged };
  const outcome = decide(factsOf(state), { type: "organization.delete" }, { now, actor: "system" });
  if (outcome.status !== "done") return { answer: "done", state, changes: [], logged };
  return {
    answer: "done",
    state: emptied(applyChanges(state, outcome.changes, now)),
    changes: outcome.changes,
    logged: [...logged, "clock organization.delete done"],
  };
}

/** The rules only call an organization deleted. The tables keep its name and its log, and nothing else of it. */
function emptied({ organization }: OrganizationState): OrganizationState {
  return { organization, members: [], invitations: [], teams: [], projects: [], grants: [], sends: [] };
}

function expired(state: OrganizationState, now: number): Pick<Expected, "state" | "logged"> {
  const outcome = decide(factsOf(state), { type: "invitations.expire" }, { now, actor: "system" });
  return outcome.status === "done"
    ? { state: applyChanges(state, outcome.changes, now), logged: ["clock invitations.expire done"] }
    : { state, logged: [] };
}

const isLive = ({ state, expiresAt }: InvitationRecord, now: number) =>
  state === "pending" && expiresAt > now;

const isFor = ({ email, acceptedBy }: InvitationRecord, person: Person) =>
  acceptedBy === person.userId || (person.emailVerified && person.email === email);
