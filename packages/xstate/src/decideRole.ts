import type { OrganizationRole } from "@rolecall/organization";
import { decide, factsOf, type Outcome } from "@rolecall/organization/rules";
import type { RoleChangeContext } from "./RoleChangeContext.ts";
import type { RoleChangeRequest } from "./RoleChangeEvent.ts";
import { roleCommand } from "./roleCommand.ts";

/** Asks the rules what a choice comes to, with or without the password given again; or what was asked comes to now. */
export function decideRole(
  context: RoleChangeContext,
  role: OrganizationRole,
  passwordConfirmed: boolean,
  command: RoleChangeRequest["command"] = roleCommand(context, role),
): Outcome {
  const { organization, actor, now } = context;
  const asking = { now, actor: { ...actor, passwordConfirmed } };
  return decide(factsOf(organization), command, asking);
}
