/**
 * The grave acts. Each requires the person to confirm their password, and notifies the people concerned by email. The
 * rules, the server, its OpenAPI document and user interfaces share this list. `act` completes "To …", `tells`
 * completes "An email informs …".
 *
 * Proving it means `passwordConfirmed` of a `Person`: the password given again, or a sign-in within the last five
 * minutes where the account has no password.
 * @example
 * import { graveActs } from "@rolecall/organization/rules";
 *
 * graveActs["project.delete"].act; // "delete a project"
 */
export const graveActs = {
  "owner.make": {
    act: "make someone an owner",
    tells: "the new owner and all other owners",
  },
  "organization.delete": {
    act: "delete an organization",
    tells: "all its owners",
  },
  "organization.security": {
    act: "change how members of an organization sign in",
    tells: "all its owners",
  },
  "project.delete": {
    act: "delete a project",
    tells: "the owners of the organization and of the project",
  },
  "project.transfer": {
    act: "move a project to another organization",
    tells: "the owners of both organizations and of the project",
  },
  "project.reset": {
    act: "reset a project",
    tells: "the owners of the organization and of the project",
  },
  "account.delete": {
    act: "delete an account",
    tells: "the address of the account",
  },
  "account.changeEmail": {
    act: "change the address of an account",
    tells: "the old address",
  },
} as const;

/**
 * The name of a grave act.
 * @example
 * import type { GraveAct } from "@rolecall/organization/rules";
 *
 * const act: GraveAct = "owner.make";
 */
export type GraveAct = keyof typeof graveActs;
