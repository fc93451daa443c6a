import type { OrganizationState } from "@rolecall/organization/rules";
import type { Client } from "@rolecall/server/client";
import { unwrap } from "../../../session/api/useAuthority.ts";
import { allPages } from "../../../session/api/allPages.ts";
import { memberRecord } from "./memberRecord.ts";
import { organizationRecord } from "./organizationRecord.ts";
import { toTeamsAndGrants } from "./toTeamsAndGrants.ts";

/**
 * Loads the part of an organization that decides about one membership: the person who asks, the member it is about, and the owners,
 * however many others there are.
 */
export async function loadMembership(
  client: Client,
  organization: string,
  people: { readonly actor: string; readonly user: string },
): Promise<OrganizationState> {
  const [read, projects, owners, actor, user] = await Promise.all([
    client.organizations.read({ organization }).then(unwrap),
    allPages((page) => client.projects.list({ organization, ...page })),
    client.members.list({ organization, role: "owner", status: "active", limit: 200 }).then(unwrap),
    client.members.read({ organization, user: people.actor }).then(unwrap),
    client.members.read({ organization, user: people.user }).then(unwrap),
  ]);
  const both = people.actor === people.user ? [actor] : [actor, user];
  const members = new Map([...owners.items, ...both].map((item) => [item.userId, memberRecord(item)]));
  return {
    organization: organizationRecord(read),
    members: [...members.values()],
    invitations: [],
    projects,
    ...toTeamsAndGrants(both),
    sends: [],
  };
}
