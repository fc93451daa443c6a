import { organizationModel, type OrganizationRole } from "@rolecall/organization";

/** How many organizations there are, and how many members each has. */
export const organizations: readonly string[] = Array.from({ length: 16 }, (_, at) => `acme-${at}`);
export const memberCount = 1_000;

/** Someone who asks. */
export interface Actor {
  readonly organization: string;
  readonly role: OrganizationRole;
  readonly email: string;
}

/** Those who ask: in each organization one person of each role. */
export const actors: readonly Actor[] = organizations.flatMap((organization) =>
  organizationModel
    .roles("organization")
    .map((role) => ({ organization, role, email: `${role.toLowerCase()}@${organization}.example` })),
);

/** The owner who asks in the name of a client, each in an organization of its own. */
export function ownerFor(client: number): Actor {
  const organization = organizations[client % organizations.length];
  const owner = actors.find((actor) => actor.organization === organization && actor.role === "owner");
  if (owner === undefined) throw new Error(`${organization} has no owner`);
  return owner;
}

/** Those who only fill an organization; roles change among them. */
export const others = (organization: string) =>
  Array.from({ length: memberCount - 4 }, (_, at) => ({
    userId: `${organization}-member-${at}`,
    email: `member-${at}@${organization}.example`,
  }));

/** Picks any one of a list. */
export function anyOf<T>(list: readonly T[]): T {
  const found = list[Math.floor(Math.random() * list.length)];
  if (found === undefined) throw new Error("the list is empty");
  return found;
}
