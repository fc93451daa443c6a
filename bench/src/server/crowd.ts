import { organizationModel, type OrganizationRole } from "@rolecall/organization";

/** The number of organizations, and of members in each. */
export const organizations: readonly string[] = Array.from({ length: 16 }, (_, at) => `acme-${at}`);
export const memberCount = 1_000;

/** A person who sends requests. */
export interface Actor {
  readonly organization: string;
  readonly role: OrganizationRole;
  readonly email: string;
}

/** The people who send requests: in each organization, one person with each role. */
export const actors: readonly Actor[] = organizations.flatMap((organization) =>
  organizationModel
    .roles("organization")
    .map((role) => ({ organization, role, email: `${role.toLowerCase()}@${organization}.example` })),
);

/** The owner that a client acts as. Each client has its own organization. */
export function ownerFor(client: number): Actor {
  const organization = organizations[client % organizations.length];
  const owner = actors.find((actor) => actor.organization === organization && actor.role === "owner");
  if (owner === undefined) throw new Error(`${organization} has no owner`);
  return owner;
}

/** The other members of an organization. Their roles change. */
export const others = (organization: string) =>
  Array.from({ length: memberCount - 4 }, (_, at) => ({
    userId: `${organization}-member-${at}`,
    email: `member-${at}@${organization}.example`,
  }));

/** Picks a random item. */
export function anyOf<T>(list: readonly T[]): T {
  const found = list[Math.floor(Math.random() * list.length)];
  if (found === undefined) throw new Error("the list is empty");
  return found;
}
