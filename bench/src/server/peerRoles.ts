import { organizationModel } from "@rolecall/organization";
import { createAccessControl } from "better-auth/plugins/access";
import { adminAc, defaultStatements, ownerAc } from "better-auth/plugins/organization/access";
import { cellsOf } from "../core/model.ts";
import { type Pair, pairs } from "../core/peers.ts";

type Statements = Record<string, string[]>;

/** The 67 permissions, and those that better-auth's organization plugin needs. */
export const accessControl = createAccessControl<Statements>(joined(defaultStatements, pairs));

const own: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  owner: ownerAc.statements,
  admin: adminAc.statements,
};

/** The four roles with the same cells as in the other contender. */
export const organizationRoles = Object.fromEntries(
  organizationModel.roles("organization").map((role) => [
    role,
    accessControl.newRole(
      joined(
        own[role] ?? {},
        pairs.filter(({ name }) => cellsOf.get(role)?.has(name)),
      ),
    ),
  ]),
);

function joined(statements: Readonly<Record<string, readonly string[]>>, more: readonly Pair[]): Statements {
  const all: Statements = {};
  for (const [resource, actions] of Object.entries(statements)) all[resource] = [...actions];
  for (const { resource, action } of more) all[resource] = [...new Set([...(all[resource] ?? []), action])];
  return all;
}
