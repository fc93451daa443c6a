import type { OrganizationRole } from "@rolecall/organization";
import type { InvitationRecord, MemberRecord, OrganizationState } from "@rolecall/organization/rules";

const day = 24 * 60 * 60 * 1000;

/** The time of the sample: a morning in November. */
export const seedTime = Date.UTC(2026, 10, 24, 9, 30);

/** What a person has besides their membership. */
export interface Profile {
  readonly name: string;
  /** When they were last active, or never. */
  readonly lastSeenAt?: number | undefined;
}

/** The people of Acme Test: their names, and when they were last active. */
export const profiles: Readonly<Record<string, Profile>> = {
  ines: { name: "Ines Okafor", lastSeenAt: seedTime - 20 * 60 * 1000 },
  jonas: { name: "Jonas Lindqvist", lastSeenAt: seedTime - 3 * 60 * 60 * 1000 },
  clara: { name: "Clara Mendes", lastSeenAt: seedTime - 6 * day },
  priya: { name: "Priya Raman", lastSeenAt: seedTime - day },
  tom: { name: "Tom Becker", lastSeenAt: seedTime - 65 * 60 * 1000 },
  noor: { name: "Noor Haddad", lastSeenAt: seedTime - 12 * day },
  mateo: { name: "Mateo Silva", lastSeenAt: seedTime - 48 * day },
  yuki: { name: "Yuki Tanaka" },
  samuel: { name: "Samuel Osei", lastSeenAt: seedTime - 2 * day },
};

/**
 * Acme Test, with one owner, two admins, a billing admin who works in a project, members with and without projects,
 * a suspended member, one whose address is not verified, and an invitation in each state.
 * @param roles other organization roles than those of the sample, by user
 */
export function seedOrganization(roles: Readonly<Record<string, OrganizationRole>> = {}): OrganizationState {
  const { members, ...rest } = acmeTest();
  return {
    ...rest,
    members: members.map((each) => ({ ...each, role: roles[each.userId] ?? each.role })),
  };
}

function acmeTest(): OrganizationState {
  return {
    organization: {
      id: "acme-test",
      name: "Acme Test",
      state: "active",
      plan: "enterprise",
      seats: 40,
      createdAt: seedTime - 264 * day,
    },
    members: [
      member("ines", { role: "owner", joinedAt: seedTime - 264 * day }),
      member("jonas", { role: "admin" }),
      member("clara", { role: "admin" }),
      member("priya", { role: "billingAdmin" }),
      member("tom"),
      member("noor"),
      member("mateo", { status: "suspended" }),
      member("yuki", { emailVerified: false }),
      member("samuel"),
    ],
    projects: [
      { id: "web", name: "Web" },
      { id: "ios", name: "Mobile app" },
      { id: "shop", name: "Online shop", everyoneRole: "consumer" },
    ],
    teams: [
      team("leadership", "Leadership", ["ines"], {}),
      team("growth", "Growth", ["tom", "clara", "samuel", "mateo"], { web: "analyst", shop: "analyst" }),
      team("platform", "Platform", ["jonas", "clara", "samuel"], { web: "admin", ios: "admin" }),
      team("finance", "Finance", ["priya"], {}),
    ],
    grants: [
      { projectId: "web", userId: "tom", role: "admin" },
      { projectId: "web", userId: "priya", role: "analyst" },
      { projectId: "ios", userId: "samuel", role: "consumer" },
    ],
    invitations: [
      invitation("lena", "lena.fischer@acme.test", { projects: [{ projectId: "web", role: "analyst" }] }, 1),
      invitation("omar", "omar@acme.test", { role: "admin", teamIds: ["platform"], sentCount: 2 }, 2),
      invitation("ana", "ana.petrova@partner.example", { role: "owner" }, 3),
      invitation("kofi", "kofi@acme.test", { teamIds: ["growth"] }, 12),
      invitation("mei", "mei.lin@acme.test", { state: "declined" }, 5),
      invitation("lucas", "lucas@contractor.example", { state: "revoked" }, 9),
      invitation(
        "samuel",
        "samuel@acme.test",
        { state: "accepted", acceptedBy: "samuel", teamIds: ["growth"] },
        30,
      ),
    ],
    sends: [],
  };
}

function member(userId: string, told: Partial<MemberRecord> = {}): MemberRecord {
  return {
    userId,
    email: `${userId}@acme.test`,
    emailVerified: true,
    role: "member",
    status: "active",
    version: 1,
    joinedAt: seedTime - 120 * day,
    ...told,
  };
}

function team(
  id: string,
  name: string,
  userIds: readonly string[],
  roles: Record<string, "admin" | "analyst">,
) {
  const projects = Object.entries(roles).map(([projectId, role]) => ({ projectId, role }));
  return { id, name, userIds, projects };
}

function invitation(
  token: string,
  email: string,
  told: Partial<InvitationRecord>,
  daysAgo: number,
): InvitationRecord {
  const createdAt = seedTime - daysAgo * day;
  return {
    id: `invitation-${token}`,
    email,
    role: "member",
    projects: [],
    teamIds: [],
    state: "pending",
    tokenHash: `hash-of-${token}`,
    invitedBy: "ines",
    createdAt,
    expiresAt: createdAt + 7 * day,
    sentCount: 1,
    lastSentAt: createdAt,
    ...told,
  };
}
