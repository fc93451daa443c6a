import type { OrganizationRole } from "@rolecall/organization";
import { type InvitationTargets, projectRankOf } from "@rolecall/organization/rules";
import { accessWith } from "../../../ui/forms/accessWith.ts";
import { AccessNote } from "../../../ui/forms/AccessNote.tsx";
import { roleWithArticle } from "../../../ui/words/roleWithArticle.ts";
import { useInviting } from "../known/Inviting.ts";

interface OfferGainProps {
  /** The organization roles that are offered, to one person or several. */
  readonly roles: readonly OrganizationRole[];
  readonly places: InvitationTargets;
}

/** Lists what an invitation adds for those who accept it, before it is sent. */
export function OfferGain({ roles, places }: OfferGainProps) {
  const { state } = useInviting();
  const teams = state.teams.filter(({ id }) => places.teamIds.includes(id));
  // of several roles in a project the highest counts
  const projects = [...places.projects, ...teams.flatMap((team) => team.projects)]
    .toSorted((one, other) => projectRankOf(other.role) - projectRankOf(one.role))
    .filter(({ projectId }, index, all) => all.findIndex((each) => each.projectId === projectId) === index);
  return [...new Set(roles)].map((role) => (
    <AccessNote
      key={role}
      kind="gain"
      heading={`As ${roleWithArticle(role)}, they gain`}
      changed={{
        projects: projects.map(({ projectId, role: to }) => ({ projectId, to })),
        permissions: accessWith(state.organization.plan, role).permissions(),
      }}
      projectName={(id) => state.projects.find((project) => project.id === id)?.name ?? id}
    />
  ));
}
