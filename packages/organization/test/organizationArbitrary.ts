import fc from "fast-check";
import type { OrganizationState } from "../src/rules/records.ts";
import { day, emailOf, hour, noon, organization } from "./organizations.ts";

/** The people of generated organizations. Some may be missing, and some may be invited. */
export const people = ["olga", "odin", "ada", "alan", "bill", "maya"] as const;
export const guests = ["ines", "ivan", "iris"] as const;

export const projectIds = ["web", "shop"] as const;
export const teamIds = ["growth", "core"] as const;

export const anyRole = fc.constantFrom("owner", "admin", "billingAdmin", "member");
export const anyProjectRole = fc.constantFrom("owner", "admin", "analyst", "consumer");

const mostly = (arbitrary: fc.Arbitrary<boolean>) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, { weight: 1, arbitrary });

const anyMember = fc.record({
  role: anyRole,
  status: mostly(fc.boolean()).map((active) => (active ? "active" : "suspended")),
  emailVerified: mostly(fc.boolean()),
});

const anyProject = fc.record(
  {
    grants: fc.dictionary(fc.constantFrom(...people), anyProjectRole, { maxKeys: 3 }),
    everyone: anyProjectRole,
  },
  { requiredKeys: ["grants"] },
);

const anyTeam = fc.record({
  users: fc.subarray([...people]),
  projects: fc.dictionary(fc.constantFrom(...projectIds), anyProjectRole, { maxKeys: 2 }),
});

const anyInvitation = fc.record({
  role: anyRole,
  invitedBy: fc.constantFrom("olga", ...people),
  state: fc.constantFrom("pending", "pending", "pending", "accepted", "declined", "revoked", "expired"),
  expiresAt: mostly(fc.boolean()).map((lives) => (lives ? noon + 6 * day : noon - day)),
  projects: fc.uniqueArray(fc.record({ projectId: fc.constantFrom(...projectIds), role: anyProjectRole }), {
    maxLength: 2,
    selector: ({ projectId }) => projectId,
  }),
  teamIds: fc.subarray([...teamIds]),
});

/** Small organizations that are as they have to be: an active owner, no more people than seats, one live invitation each. */
export const anyOrganization: fc.Arbitrary<OrganizationState> = fc
  .record({
    others: fc.record(
      Object.fromEntries(people.slice(1).map((id) => [id, fc.option(anyMember, { freq: 4 })])),
    ),
    web: anyProject,
    shop: anyProject,
    growth: anyTeam,
    core: anyTeam,
    invitations: fc.tuple(fc.option(anyInvitation), fc.option(anyInvitation)),
    plan: fc.constantFrom("free", "growth", "enterprise"),
    spareSeats: fc.option(fc.nat(2)),
    isEnding: mostly(fc.boolean()).map((stays) => !stays),
    twoFactorRequired: mostly(fc.boolean()).map((off) => !off),
    allowedDomains: fc.option(fc.constantFrom(["acme.example"], ["other.example"]), { freq: 9 }),
  })
  .map((drawn) => {
    const others = Object.entries(drawn.others).flatMap(([id, member]) =>
      member === null ? [] : [[id, member] as const],
    );
    const ids = ["olga", ...others.map(([id]) => id)];
    const present = <T>(held: Readonly<Record<string, T>>) =>
      Object.fromEntries(Object.entries(held).filter(([userId]) => ids.includes(userId)));
    const team = ({ users, projects }: typeof drawn.growth) => ({
      users: users.filter((userId) => ids.includes(userId)),
      projects,
    });
    const state = organization({
      people: { olga: "owner", ...Object.fromEntries(others) },
      plan: drawn.plan,
      projects: {
        web: { ...drawn.web, grants: present(drawn.web.grants) },
        shop: { ...drawn.shop, grants: present(drawn.shop.grants) },
      },
      teams: { growth: team(drawn.growth), core: team(drawn.core) },
      invitations: drawn.invitations.flatMap((told, index) =>
        told === null || (drawn.isEnding && told.state === "pending")
          ? []
          : [{ ...told, id: `given-${index}`, email: emailOf(guests[index] ?? "") }],
      ),
    });
    const taken =
      state.members.filter(({ status }) => status === "active").length +
      state.invitations.filter((each) => each.state === "pending" && each.expiresAt > noon).length;
    return {
      ...state,
      organization: {
        ...state.organization,
        ...(drawn.isEnding ? { state: "deletionRequested", purgeAt: noon + hour } : {}),
        twoFactorRequired: drawn.twoFactorRequired,
        ...(drawn.allowedDomains === null ? {} : { allowedDomains: drawn.allowedDomains }),
        ...(drawn.spareSeats === null ? {} : { seats: taken + drawn.spareSeats }),
      },
    };
  });
