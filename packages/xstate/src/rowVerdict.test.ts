import { factsOf, type OrganizationState, type Person } from "@rolecall/organization/rules";
import { describe, expect, it } from "vitest";
import { noon, person } from "../../organization/test/organizations.ts";
import { acme, row } from "../test/inviteFixtures.ts";
import type { InvitationRow } from "./InvitationRow.ts";
import { rowVerdict } from "./rowVerdict.ts";

interface Circumstances {
  readonly organization?: OrganizationState;
  readonly actor?: Person;
  readonly via?: "list" | "projects";
  readonly earlier?: Readonly<Record<string, number>>;
}

const judge = (
  told: Partial<InvitationRow>,
  { organization = acme(), actor = person("ada"), via = "list", earlier = {} }: Circumstances = {},
) =>
  rowVerdict(row(told), {
    facts: factsOf(organization),
    teams: organization.teams,
    context: { now: noon, actor },
    via,
    key: "key",
    lineOf: (email) => earlier[email],
  }).verdict;

describe("rowVerdict", () => {
  it("invites anyone who is new, with the places found by name", () => {
    expect(
      judge({
        email: "  New@Guest.Example ",
        role: "Billing admin",
        projects: [{ projectId: "Web", role: "Analyst" }],
        teamIds: ["RESEARCH"],
      }),
    ).toEqual({
      outcome: "invited",
      message: "Gets an invitation by email.",
      invitation: {
        key: "key",
        as: "invited",
        via: "list",
        email: "new@guest.example",
        role: "billingAdmin",
        projects: [{ projectId: "web", role: "analyst" }],
        teamIds: ["research"],
      },
    });
  });

  it.each(["billing_admin", "billingAdmin", "BILLING ADMIN", "billing-admin"])(
    "reads the role %s",
    (role) => {
      expect(judge({ role })).toMatchObject({ invitation: { role: "billingAdmin" } });
    },
  );

  it.each([
    ["owner", "owner"],
    [" OWNER ", "owner"],
    ["Billing  admin", "billingAdmin"],
    ["billingadmin", "billingAdmin"],
  ])("reads the role %j", (role, read) => {
    expect(judge({ role }, { actor: person("olga", { passwordConfirmed: true }) })).toMatchObject({
      invitation: { role: read },
    });
  });

  it.each([
    "owner2",
    "2owner",
    "own-er",
    "o w n e r",
    "owner!",
    "owner, admin",
    "own\u200Ber",
    "\uFF4Fwner",
    "billing.admin",
    "bill_ing_admin",
    "\u043Ewner",
    "",
  ])("refuses the role %j", (role) => {
    expect(judge({ role })).toMatchObject({ refusal: { code: "unknown_role" } });
  });

  it.each(["admin1", "ad min", "analyst;", "Owner?"])("refuses the project role %j", (role) => {
    expect(judge({ projects: [{ projectId: "Web", role }] })).toMatchObject({
      refusal: { code: "unknown_role", path: "project_role" },
    });
  });

  it("refuses a row whose project or team could be two, and gives no one anything", () => {
    const organization = acme();
    const twins = {
      ...organization,
      projects: [...organization.projects, { id: "web2", name: "WEB" }],
      teams: [...organization.teams, { id: "research2", name: "re\u0301search", projects: [], userIds: [] }],
    };
    const named = { projects: [{ projectId: "Web", role: "admin" }] };
    expect(judge(named, { organization: twins })).toMatchObject({ refusal: { code: "ambiguous_place" } });
    expect(
      judge({ projects: [{ projectId: "web2", role: "admin" }] }, { organization: twins }),
    ).toMatchObject({
      invitation: { projects: [{ projectId: "web2", role: "admin" }] },
    });
    expect(judge({ teamIds: ["r\u00E9search"] }, { organization: twins })).toMatchObject({
      invitation: { teamIds: ["research2"] },
    });
  });

  it("gives a member what they lack, at once", () => {
    expect(
      judge({ email: "maya@acme.example", projects: [{ projectId: "app", role: "analyst" }] }),
    ).toMatchObject({ outcome: "granted", invitation: { as: "granted", email: "maya@acme.example" } });
  });

  it("skips a member who has all of it", () => {
    expect(
      judge({
        email: "maya@acme.example",
        projects: [{ projectId: "web", role: "consumer" }],
        teamIds: ["research"],
      }),
    ).toMatchObject({ outcome: "skipped" });
  });

  it("sends an open invitation again", () => {
    expect(judge({ email: "open@guest.example" })).toMatchObject({
      outcome: "resent",
      invitation: { as: "resent" },
    });
  });

  it("changes an open invitation to another offer, and sends it again", () => {
    expect(judge({ email: "open@guest.example", role: "billing admin" })).toEqual({
      outcome: "edited",
      message: "Is already invited. That invitation is updated to this offer and sent again.",
      invitation: {
        key: "key",
        as: "edited",
        via: "list",
        email: "open@guest.example",
        role: "billingAdmin",
        projects: [],
        teamIds: [],
      },
    });
    const places = { projects: [{ projectId: "web", role: "analyst" }], teamIds: ["research"] };
    expect(judge({ email: "open@guest.example", ...places })).toMatchObject({ outcome: "edited" });
  });

  it("refuses to change an open invitation that the sender may not edit", () => {
    const organization = acme();
    const ofOwner = {
      ...organization,
      invitations: organization.invitations.map((each) => ({ ...each, role: "admin" as const })),
    };
    expect(judge({ email: "open@guest.example" }, { organization: ofOwner })).toMatchObject({
      outcome: "refused",
      refusal: { code: "target_not_below_actor" },
    });
  });

  it.each<[string, Partial<InvitationRow>, string]>([
    ["an admin who is written as a member", { email: "ada@acme.example", role: "member" }, "Stays an admin"],
    ["a member who is written as an admin", { email: "maya@acme.example", role: "admin" }, "Stays a member"],
    [
      "a lower role in a project",
      { email: "maya@acme.example", projects: [{ projectId: "web", role: "consumer" }] },
      "Keeps the higher role in Web.",
    ],
  ])("says that it leaves %s as they are", (_what, told, message) => {
    const places = told.projects ?? [];
    expect(judge(told)).toMatchObject({ outcome: "skipped", message: expect.stringContaining(message) });
    const granted = judge(
      { ...told, projects: [...places, { projectId: "app", role: "analyst" }] },
      { actor: person("olga") },
    );
    expect(granted).toMatchObject({ outcome: "granted", message: expect.stringContaining(message) });
  });

  it("offers the same to known people of a form", () => {
    expect(judge({ email: "open@guest.example" }, { via: "projects" })).toMatchObject({ outcome: "resent" });
    expect(
      judge(
        { email: "maya@acme.example", projects: [{ projectId: "app", role: "analyst" }] },
        { via: "projects" },
      ),
    ).toMatchObject({ outcome: "granted" });
  });

  it("skips an address that stands above", () => {
    expect(judge({ email: "New@guest.example" }, { earlier: { "new@guest.example": 7 } })).toEqual({
      outcome: "skipped",
      message: "This email address is already in row 7.",
      sameAs: 7,
    });
  });

  it.each<[string, Partial<InvitationRow>, Circumstances?]>([
    ["malformed_row", { fault: "The row cannot be read." }],
    ["unknown_role", { role: "boss" }],
    ["unknown_role", { projects: [{ projectId: "web", role: "" }] }],
    ["unknown_role", { projects: [{ projectId: "web", role: "boss" }] }],
    ["not_permitted", {}, { actor: person("maya") }],
    ["org_not_active", {}, { organization: acme({ state: "deletionRequested" }) }],
    ["invalid_email", { email: "stranger" }],
    ["role_above_actor", { role: "owner" }],
    ["unknown_target", { projects: [{ projectId: "nowhere", role: "admin" }] }],
    ["unknown_target", { teamIds: ["stranger"] }],
    [
      "role_not_on_plan",
      { projects: [{ projectId: "web", role: "analyst" }] },
      { organization: acme({ plan: "free" }) },
    ],
    ["domain_not_allowed", {}, { organization: acme({ allowedDomains: ["acme.example"] }) }],
    ["no_seat", {}, { organization: acme({ seats: 5 }) }],
    [
      "rate_limited",
      {},
      {
        organization: {
          ...acme(),
          sends: Array.from({ length: 10 }, (_, index) => ({
            at: noon,
            domain: "guest.example",
            email: `guest-${index}@guest.example`,
          })),
        },
      },
    ],
  ])("refuses with %s", (code, told, circumstances) => {
    const verdict = judge(told, circumstances);
    expect(verdict).toMatchObject({ outcome: "refused", refusal: { code } });
    expect(verdict.message).toMatch(/[.!]$/);
  });
});
