import type { Grant, Snapshot } from "@rolecall/core";
import type { HoldingFacts } from "./Facts.ts";

/** Makes the snapshot of what a person's roles give, whatever limits them right now. */
export function holdingOf(facts: HoldingFacts, userId: string): Snapshot {
  const { id: root, plan } = facts.organization;
  const member = facts.member(userId);
  const header = { subject: userId, root, plan, version: member?.version ?? 0 };
  if (member?.status !== "active") return { ...header, grants: [] };
  const inProject = (id: string, role: string, source: string): Grant => ({
    scope: "project",
    id,
    role,
    source,
  });
  return {
    ...header,
    grants: [
      { scope: "organization", id: root, role: member.role, source: "organization" },
      ...facts
        .teamsOf(userId)
        .flatMap((team) =>
          team.projects.map((each) => inProject(each.projectId, each.role, `team:${team.id}`)),
        ),
      ...facts.grantsOf(userId).map((grant) => inProject(grant.projectId, grant.role, "individual")),
      ...facts
        .projectsForEveryone()
        .flatMap((project) =>
          project.everyoneRole ? [inProject(project.id, project.everyoneRole, "everyone")] : [],
        ),
    ],
  };
}
