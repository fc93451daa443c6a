import { beforeAll, describe, expect, it } from "vitest";
import type { OrganizationState } from "@rolecall/organization/rules";
import { day, noon, organization, sendsTo, type Sketch } from "../../../organization/test/organizations.ts";
import { hashToken } from "../../src/authority/hashToken.ts";
import type { Problem } from "../../src/client.ts";
import { importOrganization } from "../../src/authority/importOrganization.ts";
import type { ProblemCode } from "../../src/http/problemStatus.ts";
import { eachDatabase } from "../databases.ts";
import { openServer, personOf, type Server } from "./openServer.ts";

/** What no request to this interface comes to, or what only a failing application answers. */
type Elsewhere =
  | "database_newer"
  | "file_too_large"
  | "internal"
  | "unavailable"
  | "person_invalid"
  | "plan_refused"
  | "plan_not_settled";

type Asking = readonly [
  person: Parameters<Server["ask"]>[0],
  method: string,
  path: string,
  body?: unknown,
  headers?: Readonly<Record<string, string>>,
];

const people = {
  olga: "owner",
  anna: "admin",
  arno: "admin",
  mike: "member",
  susi: { role: "member", status: "suspended" },
  unve: { role: "member", emailVerified: false },
} as const;

const at = (id: string, sketch: Sketch = {}): OrganizationState =>
  organization({
    people,
    projects: { web: {} },
    teams: { growth: {} },
    ...sketch,
    organization: { ...sketch.organization, id },
    invitations: (sketch.invitations ?? []).map((each) => ({ ...each, tokenHash: `${id}-${each.id}` })),
  });

const toCrowd = ["pending", "accepted", "declined", "revoked"] as const;

async function organizations(): Promise<OrganizationState[]> {
  const tokens = await Promise.all([...toCrowd, "late"].map((state) => hashToken(`token-${state}`)));
  const crowd = at("crowd", {
    invitations: toCrowd.map((state) => ({
      id: state,
      email: `${state}@guest.example`,
      state,
      ...(state === "accepted" ? { acceptedBy: "accepted" } : {}),
    })),
  });
  const invitations = crowd.invitations.map((each, index) => ({ ...each, tokenHash: tokens[index] ?? "" }));
  const late = at("late", {
    invitations: [
      { id: "late", email: "late@guest.example", createdAt: noon - 9 * day, expiresAt: noon - day },
    ],
  });
  const strict = at("strict", {
    organization: { twoFactorRequired: true },
    invitations: [{ id: "strict", email: "strict@guest.example" }],
  });
  return [
    { ...crowd, invitations },
    { ...late, invitations: late.invitations.map((each) => ({ ...each, tokenHash: tokens[4] ?? "" })) },
    {
      ...strict,
      invitations: await Promise.all(
        strict.invitations.map(async (each) => ({ ...each, tokenHash: await hashToken("token-strict") })),
      ),
    },
    at("single", { people: { ...people, only: "owner", olga: "member" } }),
    at("closing", { organization: { state: "deletionRequested", purgeAt: noon + 9 * day } }),
    at("full", { organization: { seats: 5 } }),
    at("picky", { organization: { allowedDomains: ["acme.example"] } }),
    at("small", { plan: "free" }),
    at("busy", { sends: sendsTo("guest.example", 10) }),
  ];
}

const crowd = "/organizations/crowd";
const invite = (more: object = {}) => ({
  via: "projects",
  email: "new@guest.example",
  role: "member",
  ...more,
});
const guest = (name: string, more: object = {}) => ({
  ...personOf(name),
  email: `${name}@guest.example`,
  ...more,
});

/** How to come to each problem. A code without a line here does not compile. */
const ways: Readonly<Record<Exclude<ProblemCode, Elsewhere>, Asking>> = {
  not_permitted: ["mike", "POST", `${crowd}/teams`, { name: "Mine" }],
  role_above_actor: ["anna", "POST", `${crowd}/invitations`, invite({ role: "owner" })],
  target_outranks_actor: ["anna", "PUT", `${crowd}/members/olga/role`, { role: "member", version: 1 }],
  target_not_below_actor: ["anna", "DELETE", `${crowd}/members/arno`],
  self_change: ["anna", "PUT", `${crowd}/members/anna/role`, { role: "member", version: 1 }],
  self_grant: ["anna", "PUT", `${crowd}/projects/web/grants/anna`, { role: "admin" }],
  wrong_recipient: ["mike", "POST", "/invitations/accept", { token: "token-pending" }],
  password_required: [
    { ...personOf("olga"), passwordConfirmed: false },
    "PUT",
    `${crowd}/members/anna/role`,
    { role: "owner", version: 1 },
  ],
  confirmation_mismatch: ["olga", "POST", `${crowd}/deletion`, { nameTyped: "Acne" }],
  not_a_member: ["gina", "DELETE", `${crowd}/members/mike`],
  invitation_not_found: [guest("pending"), "POST", "/invitations/accept", { token: "nonsense" }],
  org_not_active: ["olga", "POST", "/organizations/closing/teams", { name: "Late" }],
  already_member: ["anna", "POST", `${crowd}/invitations`, invite({ email: "Mike@acme.example" })],
  already_invited: ["anna", "POST", `${crowd}/invitations`, invite({ email: "pending@guest.example" })],
  no_seat: ["anna", "POST", "/organizations/full/invitations", invite()],
  last_owner: ["only", "POST", "/organizations/single/leave", {}],
  stale: ["olga", "PUT", `${crowd}/members/mike/role`, { role: "admin", version: 7 }],
  target_not_active: ["olga", "POST", `${crowd}/hand-over`, { user: "susi", ownRole: "admin" }],
  target_not_verified: ["olga", "PUT", `${crowd}/members/unve/role`, { role: "owner", version: 1 }],
  already_accepted: [
    { ...guest("accepted"), userId: "other" },
    "POST",
    "/invitations/accept",
    { token: "token-accepted" },
  ],
  not_pending: ["anna", "POST", `${crowd}/invitations/declined/revoke`, {}],
  invite_again: ["anna", "POST", `${crowd}/invitations/declined/retry`, {}],
  too_early: ["anna", "DELETE", `${crowd}/invitations/pending`],
  email_not_verified: [
    guest("pending", { emailVerified: false }),
    "POST",
    "/invitations/accept",
    { token: "token-pending" },
  ],
  second_factor_required: [guest("strict"), "POST", "/invitations/accept", { token: "token-strict" }],
  name_taken: ["anna", "POST", `${crowd}/teams`, { name: "GROWTH" }],
  not_upward: ["mike", "POST", `${crowd}/step-down`, { role: "owner" }],
  deletion_not_requested: ["olga", "DELETE", `${crowd}/deletion`],
  invitation_declined: [guest("declined"), "POST", "/invitations/accept", { token: "token-declined" }],
  invitation_revoked: [guest("revoked"), "POST", "/invitations/decline", { token: "token-revoked" }],
  invitation_expired: [guest("late"), "POST", "/invitations/accept", { token: "token-late" }],
  invalid_email: ["anna", "POST", `${crowd}/invitations`, invite({ email: "stranger" })],
  invalid_name: ["anna", "POST", `${crowd}/teams`, { name: "   " }],
  unknown_target: [
    "anna",
    "POST",
    `${crowd}/invitations`,
    invite({ projects: [{ projectId: "lab", role: "admin" }] }),
  ],
  role_not_on_plan: ["anna", "PUT", "/organizations/small/projects/web/grants/mike", { role: "analyst" }],
  domain_not_allowed: ["anna", "POST", "/organizations/picky/invitations", invite()],
  rate_limited: ["anna", "POST", "/organizations/busy/invitations", invite()],

  not_signed_in: [undefined, "GET", "/organizations"],
  cross_site: ["olga", "DELETE", `${crowd}/members/mike`, undefined, { "sec-fetch-site": "cross-site" }],
  not_found: ["anna", "GET", `${crowd}/teams/nowhere`],
  method_not_allowed: ["anna", "PUT", `${crowd}/teams`, {}],
  precondition_failed: [
    "olga",
    "PUT",
    `${crowd}/members/mike/role`,
    { role: "admin" },
    { "if-match": '"7"' },
  ],
  body_too_large: ["anna", "POST", `${crowd}/teams`, { name: "x".repeat(70_000) }],
  unsupported_media_type: [
    "anna",
    "POST",
    `${crowd}/teams`,
    { name: "Mine" },
    { "content-type": "text/plain" },
  ],
  invalid_request: ["anna", "POST", `${crowd}/teams`, { name: "Mine", owner: "anna" }],
  organization_required: ["olga", "GET", "/access"],
  idempotency_key_reused: ["anna", "POST", `${crowd}/teams`, { name: "Second" }, { "idempotency-key": "k" }],
  precondition_required: ["olga", "PUT", `${crowd}/members/mike/role`, { role: "admin" }],
};

eachDatabase("problems over HTTP", (open) => {
  let server: Server;

  beforeAll(async () => {
    server = await openServer(await open());
    for (const state of await organizations()) await importOrganization(server.database, state);
    await send(server, ["anna", "POST", `${crowd}/teams`, { name: "First" }, { "idempotency-key": "k" }]);
  });

  it.each(Object.entries(ways))(
    "say %s, in words for people, and leave everything as it was",
    async (code, asking) => {
      const before = await membersOf(server);
      const response = await send(server, asking);
      // checkAnswer has found it to be a problem, with the status of its code, of a kind that the operation names
      const problem = (await response.json()) as Problem;
      expect(problem.code).toBe(code);
      expect(problem.detail).toMatch(/^\S.{20,}\.$/);
      expect(await membersOf(server)).toEqual(before);
    },
  );

  describe("about rights", () => {
    it("name the permission and the roles that would be enough", async () => {
      const response = await send(server, ways.not_permitted);
      expect(await response.json()).toMatchObject({
        permission: "team.create",
        neededRoles: [
          { scope: "organization", role: "owner" },
          { scope: "organization", role: "admin" },
        ],
      });
    });

    it("say to you who can help, by name, for a command and for what is read", async () => {
      const detail = async (...asking: Asking) => {
        const problem: Problem = await (await send(server, asking)).json();
        return problem.detail;
      };
      expect(await detail("mike", "GET", "/organizations/acme/members")).toBe(
        "You can't see members and invitations. Ask Olga or Anna, the first.",
      );
      const team = { name: "T" };
      expect(await detail("mike", "POST", "/organizations/acme/teams", team)).toBe(
        "You can't create teams. Ask Olga.",
      );
    });
  });

  it("are the same for an organization that is someone else's and one that is not there", async () => {
    const asked = async (where: string) => {
      const answers = [];
      for (const [method, path, body] of [
        ["GET", ""],
        ["PATCH", "", { name: "Mine" }],
        ["GET", "/members"],
        ["GET", "/members/mike"],
        ["PUT", "/members/mike/role", { role: "member", version: 1 }],
        ["POST", "/leave", {}],
        ["POST", "/invitations", invite()],
        ["POST", "/invitations/pending/revoke", {}],
        ["DELETE", "/teams/growth"],
        ["GET", "/projects/web"],
        ["DELETE", "/projects/web/grants/mike"],
        ["GET", "/audit"],
      ] as const)
        answers.push(
          await (await send(server, ["gina", method, `/organizations/${where}${path}`, body])).json(),
        );
      return answers;
    };
    expect(await asked("crowd")).toEqual(await asked("nowhere"));
  });
});

function send(server: Server, [person, method, path, body, headers = {}]: Asking): Promise<Response> {
  return server.ask(person, method, path, {
    headers: { ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

const membersOf = ({ database }: Server) =>
  database.query
    .selectFrom("members")
    .select(["organization_id", "user_id", "role", "status", "version"])
    .orderBy("organization_id")
    .orderBy("user_id")
    .execute();
