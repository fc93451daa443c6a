import type { OrganizationRole, Plan, ProjectRole } from "../src/index.ts";
import type {
  InvitationRecord,
  MemberRecord,
  OrganizationRecord,
  OrganizationState,
  ProjectRecord,
  TeamRecord,
} from "../src/rules/records.ts";
import { applyChanges } from "../src/rules/applyChanges.ts";
import type { Change } from "../src/rules/Change.ts";
import type { Outcome } from "../src/rules/Outcome.ts";
import type { RefusalCode } from "../src/rules/RefusalCode.ts";
import type { Context, Person } from "../src/rules/Command.ts";

/** When the tests play: noon on a day in May, in milliseconds since 1970. */
export const noon = Date.UTC(2026, 4, 4, 12);

export const hour = 60 * 60 * 1000;
export const day = 24 * hour;

/** An organization in few words. Whatever is left out has a plain value. */
export interface Sketch {
  /** Everyone's role, or the whole membership where more than the role matters. */
  readonly people?: Readonly<Record<string, OrganizationRole | Partial<MemberRecord>>>;
  /** Projects by id, with the roles given in them to people. */
  readonly projects?: Readonly<
    Record<
      string,
      { readonly grants?: Readonly<Record<string, ProjectRole>>; readonly everyone?: ProjectRole }
    >
  >;
  /** Teams by id, with their users and the roles that they give in projects. */
  readonly teams?: Readonly<
    Record<
      string,
      { readonly users?: readonly string[]; readonly projects?: Readonly<Record<string, ProjectRole>> }
    >
  >;
  readonly invitations?: readonly Partial<InvitationRecord>[];
  readonly organization?: Partial<OrganizationRecord>;
  readonly plan?: Plan;
  readonly sends?: OrganizationState["sends"];
}

/** Makes an organization "Acme" of a sketch: on the enterprise plan, without limits, and active. */
export function organization(sketch: Sketch = {}): OrganizationState {
  const projects = Object.entries(sketch.projects ?? {});
  return {
    organization: {
      id: "acme",
      name: "Acme",
      state: "active",
      plan: sketch.plan ?? "enterprise",
      createdAt: noon - 400 * day,
      ...sketch.organization,
    },
    members: Object.entries(sketch.people ?? {}).map(([userId, held]) =>
      member(userId, typeof held === "string" ? { role: held } : held),
    ),
    invitations: (sketch.invitations ?? []).map((each, index) => invitation(each, index)),
    teams: Object.entries(sketch.teams ?? {}).map(([id, team]): TeamRecord => ({
      id,
      name: named(id),
      userIds: team.users ?? [],
      projects: Object.entries(team.projects ?? {}).map(([projectId, role]) => ({ projectId, role })),
    })),
    projects: projects.map(([id, { everyone }]): ProjectRecord => ({
      id,
      name: named(id),
      ...(everyone === undefined ? {} : { everyoneRole: everyone }),
    })),
    grants: projects.flatMap(([projectId, { grants }]) =>
      Object.entries(grants ?? {}).map(([userId, role]) => ({ projectId, userId, role })),
    ),
    sends: sketch.sends ?? [],
  };
}

/** A membership: an active member's, unless told otherwise. */
export function member(userId: string, told: Partial<MemberRecord> = {}): MemberRecord {
  return {
    userId,
    email: emailOf(userId),
    emailVerified: true,
    role: "member",
    status: "active",
    version: 1,
    joinedAt: noon - 100 * day,
    ...told,
  };
}

/** The same organization with any number of seats, and open to every mail domain. */
export function withoutLimits(state: OrganizationState): OrganizationState {
  return { ...state, organization: { ...state.organization, seats: undefined, allowedDomains: undefined } };
}

/** An invitation: a pending one that offers the role of a member and nothing else, unless told otherwise. */
export function invitation(told: Partial<InvitationRecord> = {}, index = 0): InvitationRecord {
  const id = told.id ?? `invitation-${index + 1}`;
  return {
    id,
    email: `${id}@guest.example`,
    role: "member",
    projects: [],
    teamIds: [],
    state: "pending",
    tokenHash: `hash-of-${id}`,
    invitedBy: "olga",
    createdAt: noon - day,
    expiresAt: noon + 6 * day,
    sentCount: 1,
    lastSentAt: noon - day,
    ...told,
  };
}

/** Invitation mails that went out at a time, each to an address of its own. */
export function sendsTo(domain: string, count: number, at = noon - 1): OrganizationState["sends"] {
  return Array.from({ length: count }, (_, index) => ({ at, domain, email: `guest-${index}@${domain}` }));
}

/** A signed-in person with a verified address. */
export function person(userId: string, told: Partial<Person> = {}): Person {
  return { userId, email: emailOf(userId), emailVerified: true, ...told };
}

/** Someone asks at noon. */
export function asks(userId: string, told: Partial<Person> = {}, now = noon): Context {
  return { now, actor: person(userId, told) };
}

/** The clock or the directory asks. */
export function systemAsks(now = noon): Context {
  return { now, actor: "system" };
}

export function emailOf(userId: string): string {
  return `${userId.toLowerCase()}@acme.example`;
}

function named(id: string): string {
  return id.slice(0, 1).toUpperCase() + id.slice(1);
}

/** What a command came to, in one word: `done`, `unchanged`, or the code of its refusal. */
export function answerOf(outcome: Outcome): RefusalCode | "done" | "unchanged" {
  return outcome.status === "refused" ? outcome.refusal.code : outcome.status;
}

/** The organization once an outcome is applied; the same one where nothing was done. */
export function afterwards(state: OrganizationState, outcome: Outcome, now = noon): OrganizationState {
  return outcome.status === "done" ? applyChanges(state, outcome.changes, now) : state;
}

/** The changes of an outcome of one type. */
export function changesOf<TType extends Change["type"]>(
  outcome: Outcome,
  type: TType,
): readonly Extract<Change, { readonly type: TType }>[] {
  const changes = outcome.status === "done" ? outcome.changes : [];
  return changes.filter(
    (change): change is Extract<Change, { readonly type: TType }> => change.type === type,
  );
}
