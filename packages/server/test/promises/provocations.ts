import type { Person } from "@rolecall/organization/rules";
import { operations, type OperationId, type ProblemCode } from "../../src/index.ts";
import { personOf } from "../http/openServer.ts";

/** A request that differs from the plain one of its operation: Olga's, in `here`, about what is there. */
export interface Provocation {
  /** Who asks; `null` where no one is signed in. */
  readonly as?: string | Person | null;
  readonly organization?: string;
  /** The ids in the path. */
  readonly ids?: Readonly<Record<string, string>>;
  /** Fields of the body and of the query; `undefined` leaves one out. */
  readonly body?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, string | undefined>>;
  readonly headers?: Readonly<Record<string, string>>;
}

type Provocations = Readonly<Partial<Record<ProblemCode, Provocation>>>;

const unconfirmed = (userId: string): Person => ({
  ...personOf(userId),
  passwordConfirmed: false,
  secondFactor: true,
});
const unverified = { ...personOf("anna"), emailVerified: false, secondFactor: true };
const guest = (name: string, more: Partial<Person> = {}): Person => ({
  ...personOf(name),
  email: `${name}@guest.example`,
  secondFactor: true,
  ...more,
});

/** How to meet what is alike for every operation that has it. */
const usual: Provocations = {
  not_signed_in: { as: null },
  invalid_request: { query: { unheard: "of" } },
  cross_site: { headers: { "sec-fetch-site": "cross-site" } },
  unsupported_media_type: { headers: { "content-type": "text/plain" } },
  body_too_large: { body: { name: "x".repeat(70_000) } },
  // Olga has used this key for another request
  idempotency_key_reused: { headers: { "idempotency-key": "used" } },
  precondition_failed: { headers: { "if-match": '"99"' } },
  not_a_member: { as: "gina" },
  not_permitted: { as: "susi" },
  second_factor_required: { as: { ...personOf("neil"), secondFactor: false }, organization: "strict" },
  org_not_active: { organization: "closing" },
  unknown_target: { ids: { project: "nowhere", team: "nowhere" } },
  not_found: { ids: { project: "nowhere", team: "nowhere" } },
  invitation_not_found: { ids: { invitation: "nowhere" } },
  invalid_name: { body: { name: " " } },
  password_required: { as: unconfirmed("olga") },
  organization_required: { query: { organization: undefined }, body: { organization: undefined } },
};

/** What tells an admin that the other person, or what was offered, is not for them to change. */
const above = (name: string, high: string, beside: string, more: Provocation = {}): Provocations => ({
  target_outranks_actor: { as: "anna", ids: { [name]: high }, ...more },
  target_not_below_actor: { as: "anna", ids: { [name]: beside }, ...more },
});

const onAnother: Provocations = {
  self_change: { as: "anna", ids: { user: "anna" } },
  ...above("user", "olga", "arno"),
};

const sending: Provocations = {
  role_above_actor: { as: "anna", ids: { invitation: "boss" } },
  role_not_on_plan: { organization: "small", ids: { invitation: "late" } },
  already_member: { ids: { invitation: "used" } },
  already_invited: { ids: { invitation: "again" } },
  domain_not_allowed: { organization: "picky", ids: { invitation: "late" } },
  no_seat: { organization: "full", ids: { invitation: "late" } },
  email_not_verified: { as: unverified },
  rate_limited: { organization: "busy" },
  invite_again: { ids: { invitation: "left" } },
  password_required: { as: unconfirmed("olga"), ids: { invitation: "boss" } },
};

const byToken = (name: string, person: Person = guest(name), where = "here"): Provocation => ({
  as: person,
  body: { token: `${where}-${name}` },
});

const reading: Provocations = {
  invitation_not_found: { as: guest("open"), body: { token: "nonsense" } },
  wrong_recipient: byToken("open", guest("other")),
  email_not_verified: byToken("open", guest("open", { emailVerified: false })),
};
const answering: Provocations = {
  ...reading,
  already_accepted: byToken("used", guest("used", { userId: "another" })),
  invitation_revoked: byToken("gone"),
  invitation_expired: byToken("late"),
};

const offers = (role: string, projectId = "web") => [{ projectId, role }];

/** How to meet the rest, by operation. */
const own: Readonly<Partial<Record<OperationId, Provocations>>> = {
  "organizations.changePlan": {
    no_seat: { body: { seats: 1 } },
    plan_refused: { body: { seats: 77 } },
    plan_not_settled: { body: { seats: 78 } },
  },
  "organizations.requestDeletion": { confirmation_mismatch: { body: { nameTyped: "Acne" } } },
  "organizations.cancelDeletion": {
    deletion_not_requested: { organization: "here" },
    org_not_active: { organization: "overdue" },
  },

  "members.changeRole": {
    ...onAnother,
    target_not_below_actor: { as: "anna", ids: { user: "arno" }, body: { role: "member" } },
    role_above_actor: { as: "anna", body: { role: "owner" } },
    target_not_active: { ids: { user: "susi" }, body: { role: "owner" } },
    target_not_verified: { ids: { user: "unve" }, body: { role: "owner" } },
    password_required: { as: unconfirmed("olga"), body: { role: "owner" } },
    stale: { body: { version: 99 } },
    precondition_required: { body: { version: undefined } },
    precondition_failed: { body: { version: undefined }, headers: { "if-match": '"99"' } },
  },
  "members.remove": onAnother,
  "members.suspend": onAnother,
  "members.restore": {
    ...onAnother,
    target_outranks_actor: { as: "anna", ids: { user: "sven" } },
    no_seat: { organization: "full" },
    target_not_verified: { ids: { user: "sven" } },
    password_required: { as: unconfirmed("olga"), ids: { user: "sven" } },
  },
  "members.stepDown": {
    not_upward: { as: "mike", body: { role: "owner" } },
    last_owner: { as: "only", organization: "single" },
  },
  "members.leave": { last_owner: { as: "only", organization: "single" } },
  "members.handOver": {
    self_change: { body: { user: "olga" } },
    not_upward: { body: { ownRole: "owner" } },
    target_not_active: { body: { user: "susi" } },
    target_not_verified: { body: { user: "unve" } },
  },

  "invitations.create": {
    role_above_actor: { as: "anna", body: { role: "owner" } },
    role_not_on_plan: { organization: "small" },
    already_member: { body: { via: "projects", email: "mike@acme.example" } },
    already_invited: { body: { via: "teams", email: "open@guest.example" } },
    domain_not_allowed: { organization: "picky" },
    no_seat: { organization: "full" },
    email_not_verified: { as: unverified },
    rate_limited: { organization: "busy", body: { email: "new@guest.example" } },
    invalid_email: { body: { email: "stranger" } },
    unknown_target: { body: { projects: offers("admin", "nowhere") } },
    // a row of a list about people who are known already
    target_outranks_actor: { as: "anna", body: { email: "boss@guest.example" } },
    target_not_below_actor: { as: "anna", body: { email: "peer@guest.example" } },
    self_grant: { as: "anna", body: { email: "anna@acme.example", projects: offers("admin") } },
    password_required: { as: unconfirmed("olga"), body: { role: "owner" } },
  },
  "invitations.edit": {
    ...above("invitation", "boss", "peer"),
    role_above_actor: { as: "anna", body: { role: "owner" } },
    role_not_on_plan: { organization: "small" },
    unknown_target: { body: { projects: offers("admin", "nowhere") } },
    not_pending: { ids: { invitation: "gone" } },
    password_required: { as: unconfirmed("olga"), body: { role: "owner" } },
  },
  "invitations.resend": sending,
  "invitations.retry": { ...sending, rate_limited: { organization: "busy", ids: { invitation: "open" } } },
  "invitations.revoke": {
    ...above("invitation", "boss", "peer"),
    not_pending: { ids: { invitation: "used" } },
  },
  "invitations.hide": {
    too_early: { ids: { invitation: "open" } },
    already_accepted: { ids: { invitation: "used" } },
  },
  "invitations.read": reading,
  "invitations.decline": answering,
  "invitations.accept": {
    ...answering,
    invitation_declined: byToken("left"),
    already_member: byToken("member", { ...personOf("mike"), secondFactor: true }),
    no_seat: byToken("open", guest("open"), "full"),
    second_factor_required: byToken("open", guest("open", { secondFactor: false }), "strict"),
    org_not_active: byToken("open", guest("open"), "closing"),
  },

  "teams.create": { name_taken: { body: { name: "GROWTH" } } },
  "teams.rename": { name_taken: { ids: { team: "search" }, body: { name: "GROWTH" } } },
  "teams.delete": { target_outranks_actor: { as: "anna", ids: { team: "heads" } } },
  "teams.addUser": {
    target_not_active: { ids: { user: "susi" } },
    role_above_actor: { as: "anna", ids: { team: "heads" } },
    self_grant: { as: "anna", ids: { team: "leads", user: "anna" } },
  },
  "teams.setProject": {
    target_outranks_actor: { as: "anna", ids: { team: "heads" } },
    role_above_actor: { as: "anna", ids: { team: "search" }, body: { role: "owner" } },
    role_not_on_plan: { organization: "small", ids: { team: "search" } },
    self_grant: { as: "anna", ids: { team: "annas" }, body: { role: "admin" } },
  },
  "teams.removeProject": { target_outranks_actor: { as: "anna", ids: { team: "heads" } } },

  "projects.transfer": { role_not_on_plan: { body: { to: "small" } } },
  "projects.setEveryoneRole": {
    role_above_actor: { as: "anna", body: { role: "owner" } },
    role_not_on_plan: { organization: "small", body: { role: "consumer" } },
  },
  "grants.set": {
    target_outranks_actor: { as: "anna", ids: { user: "kim" } },
    role_above_actor: { as: "anna", body: { role: "owner" } },
    role_not_on_plan: { organization: "small" },
    self_grant: { as: "anna", ids: { user: "anna" }, body: { role: "admin" } },
    target_not_active: { ids: { user: "susi" } },
  },
  "grants.revoke": { target_outranks_actor: { as: "anna", ids: { user: "kim" } } },
  "account.delete": {
    last_owner: { as: "only" },
    password_required: { as: unconfirmed("mike") },
  },
};

/** The plain request of an operation, where the document's own sample is about nothing that could be done. */
const plain: Readonly<Partial<Record<OperationId, Provocation>>> = {
  "organizations.cancelDeletion": { organization: "closing" },
  "members.changeRole": { body: { role: "admin", version: 1 } },
  "members.restore": { ids: { user: "susi" } },
  "members.handOver": { body: { user: "mike" } },
  "invitations.retry": { ids: { invitation: "late" } },
  "invitations.hide": { ids: { invitation: "gone" } },
  "projects.transfer": { body: { to: "nova" } },
};

/**
 * Lists the codes that are tried of an operation whether the document lists them or not: those that it has a way of its
 * own for, and what members meet whose role, status, organization or record is not as it should be.
 */
export function codesTried(id: OperationId): readonly ProblemCode[] {
  const [, path] = operations[id];
  return [
    // Object.keys widens the names of this table to string
    ...(Object.keys(own[id] ?? {}) as ProblemCode[]),
    "not_a_member",
    "not_permitted",
    "second_factor_required",
    "org_not_active",
    ...(/:(?:team|project)\b/.test(path) ? (["unknown_target", "not_found"] as const) : []),
    ...(path.includes(":invitation") ? (["invitation_not_found"] as const) : []),
    ...(/^(?:organizations|teams|projects)\.(?:create|rename)$/.test(id) ? (["invalid_name"] as const) : []),
  ];
}

/** How to meet a problem of an operation; nothing where no way is known. */
export function provocationOf(id: OperationId, code: ProblemCode): Provocation | undefined {
  const way = own[id]?.[code] ?? usual[code];
  const base = plain[id] ?? {};
  return (
    way && {
      ...base,
      ...way,
      ids: { ...base.ids, ...way.ids },
      body: { ...base.body, ...way.body },
    }
  );
}
