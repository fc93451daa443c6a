import type { OrganizationState } from "@rolecall/organization/rules";
import { day, noon, organization, person } from "../../organization/test/organizations.ts";
import type { InvitationRow, InviteInput } from "../src/index.ts";

/** An organization with someone of every kind: members, a suspended one, and an open invitation. */
export const acme = (told: Partial<OrganizationState["organization"]> = {}): OrganizationState =>
  organization({
    people: {
      olga: "owner",
      ada: "admin",
      maya: "member",
      bea: "billingAdmin",
      sam: { status: "suspended" },
    },
    projects: { web: { grants: { maya: "analyst" } }, app: {} },
    teams: { research: { users: ["maya"], projects: { web: "consumer" } } },
    invitations: [{ id: "open", email: "open@guest.example" }],
    organization: { createdAt: noon - 400 * day, ...told },
  });

/** What starts an `inviteMachine`: an admin invites, at noon. */
export const inviteInput = (told: Partial<InviteInput> = {}): InviteInput => ({
  organization: acme(),
  actor: person("ada"),
  now: noon,
  batch: "batch",
  ...told,
});

/** A row that nothing is the matter with. */
export const row = (told: Partial<InvitationRow> = {}): InvitationRow => ({
  line: 1,
  email: "new@guest.example",
  role: "member",
  projects: [],
  teamIds: [],
  ...told,
});
