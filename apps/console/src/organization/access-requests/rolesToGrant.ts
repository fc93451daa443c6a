import {
  type OrganizationPermission,
  organizationModel,
  permissionDetails,
  type Plan,
} from "@rolecall/organization";
import {
  type Command,
  decide,
  factsOf,
  gainOf,
  lossOf,
  type OrganizationState,
  projectRoleOf,
} from "@rolecall/organization/rules";
import type { AccessRequest } from "../../../contract/Answers.ts";
import type { BodyOf } from "../../../contract/bodies.ts";
import { projectRoleChange } from "../../ui/dialogs/projectRoleChange.ts";
import { accessWith, anyProject } from "../../ui/forms/accessWith.ts";
import type { AccessChange } from "../../ui/forms/compareAccess.ts";

/** A role that grants a request, with what it gives to the person and takes from them. */
export interface GrantChoice extends AccessChange {
  readonly key: string;
  readonly body: BodyOf<"accessRequests.answer">;
}

interface GivingContext {
  /** Who answers the request. */
  readonly actor: { readonly userId: string; readonly email: string };
  readonly now: number;
}

/**
 * Finds the roles that grant a request and that the rules let this person give: the lowest first, and roles in the project
 * before those in the whole organization. A role that needs the password is among them: it is asked for when it is given.
 */
export function rolesToGrant(
  { permission, project, userId }: Pick<AccessRequest, "permission" | "project" | "userId">,
  state: OrganizationState,
  { actor, now }: GivingContext,
): readonly GrantChoice[] {
  const facts = factsOf(state);
  const context = { now, actor: { ...actor, emailVerified: true, passwordConfirmed: true } };
  const { plan } = facts.organization;
  const version = facts.member(userId)?.version ?? 0;
  const changeOf = (command: Command): AccessChange | undefined => {
    const outcome = decide(facts, command, context);
    if (outcome.status !== "done") return undefined;
    const { changes } = outcome;
    return { gain: gainOf(facts, changes, userId), loss: lossOf(facts, changes, userId) };
  };
  const { inOrganization, inProject } = rolesThatAllow(permission, plan);
  return [
    ...inProject.flatMap((role) => {
      if (project === undefined) return [];
      const change = changeOf({ type: "grant.set", projectId: project, userId, role });
      if (change === undefined) return [];
      const from = projectRoleOf(facts, userId, project) ?? null;
      const to = [...change.gain.projects, ...change.loss.projects][0]?.to ?? from;
      const body = { granted: true, projectRole: role };
      return [{ key: `project ${role}`, body, ...projectRoleChange(plan, from, to) }];
    }),
    ...inOrganization.flatMap((role) => {
      const change = changeOf({ type: "member.changeRole", userId, role, version });
      return change === undefined
        ? []
        : [{ key: `organization ${role}`, body: { granted: true, role }, ...change }];
    }),
  ];
}

/** The roles that allow something by themselves, the lowest first: in the organization, or as a member's in a project. */
function rolesThatAllow(permission: OrganizationPermission, plan: Plan) {
  const place = permissionDetails[permission].scope === "project" ? { project: anyProject } : undefined;
  return {
    inOrganization: organizationModel
      .roles("organization")
      .filter((role) => accessWith(plan, role).can(permission, place))
      .toReversed(),
    inProject:
      place === undefined
        ? []
        : organizationModel
            .roles("project")
            .filter((role) => accessWith(plan, "member", role).can(permission, place))
            .toReversed(),
  };
}
