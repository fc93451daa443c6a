import type { OrganizationState } from "@rolecall/organization/rules";
import type { Client } from "@rolecall/server/client";
import { unwrap } from "../../../session/api/useAuthority.ts";
import { allPages } from "../../../session/api/allPages.ts";
import { inTurns } from "../../../ui/forms/inTurns.ts";
import { memberRecord } from "./memberRecord.ts";
import { organizationRecord } from "./organizationRecord.ts";
import { toTeamsAndGrants } from "./toTeamsAndGrants.ts";

/**
 * Loads the part of an organization that decides about invitations: the person who invites, the places to offer, and who is
 * invited already. Members are looked up by address when they are needed; the seats count those that are not loaded.
 */
export async function loadInviting(
  client: Client,
  organization: string,
  actor: string,
): Promise<OrganizationState> {
  const [read, projects, teams, own, pending] = await Promise.all([
    client.organizations.read({ organization }).then(unwrap),
    allPages((page) => client.projects.list({ organization, ...page })),
    allPages((page) => client.teams.list({ organization, ...page })),
    client.members.read({ organization, user: actor }).then(unwrap),
    allPages((page) => client.invitations.list({ organization, state: "pending", ...page })),
  ]);
  const giving = await inTurns(teams, ({ id }) =>
    client.teams
      .read({ organization, team: id })
      .then((answered) => (answered.ok ? answered.value : undefined)),
  );
  const record = organizationRecord(read);
  const others = (read.settings?.activeMembers ?? 1) - 1;
  return {
    // the others take their seats, though they are not listed here
    organization: record.seats === undefined ? record : { ...record, seats: record.seats - others },
    members: [memberRecord(own)],
    invitations: pending.map((invitation) => ({ ...invitation, tokenHash: "" })),
    projects,
    teams: giving.flatMap((team) =>
      team === undefined
        ? []
        : [
            {
              id: team.id,
              name: team.name,
              projects: team.projects.map(({ id, role }) => ({ projectId: id, role })),
              userIds: own.teams.some(({ id }) => id === team.id) ? [own.userId] : [],
            },
          ],
    ),
    grants: toTeamsAndGrants([own]).grants,
    sends: [],
  };
}
