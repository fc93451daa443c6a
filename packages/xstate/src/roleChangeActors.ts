import type { OrganizationState } from "@rolecall/organization/rules";
import { fromPromise } from "xstate";
import type { RoleChangeAnswer, RoleChangeRequest } from "./RoleChangeEvent.ts";

const missing = (name: string): Promise<never> =>
  Promise.reject(
    new Error(
      `Nothing was changed, because the actor ${name} is not provided. Provide it with machine.provide({ actors }).`,
    ),
  );

/** The actors of a `roleChangeMachine`. You provide both. */
export const roleChangeActors = {
  /** Sends the change to the server. Reject if you don't know whether it was made. */
  changeRole: fromPromise<RoleChangeAnswer, RoleChangeRequest>(() => missing("changeRole")),
  /** Loads the organization as it is now. */
  loadOrganization: fromPromise<OrganizationState, { readonly organizationId: string }>(() =>
    missing("loadOrganization"),
  ),
};
