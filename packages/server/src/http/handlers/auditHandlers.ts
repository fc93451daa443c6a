import type { Handlers } from "../Asked.ts";
import { permit } from "../permit.ts";
import { auditRows } from "../reads/auditRows.ts";

/** Answers reads of the audit log, and what a person does with their own account. */
export const auditHandlers: Pick<Handlers, "audit.list" | "account.delete" | "organizations.create"> = {
  async "audit.list"({ input, ...asking }) {
    await permit(asking, input.organization, "audit.view");
    return { value: await auditRows(asking.authority.database, input) };
  },

  "account.delete": ({ authority, person }) => authority.deleteAccount(person),

  "organizations.create": ({ authority, person, input, options }) =>
    authority.createOrganization(person, input, options),
};
