import { navigationEntries } from "../src/ui/navigation/navigationEntries.ts";

/** Every address inside of an organization that shows something of its own. */
export const consoleScreens: readonly string[] = [
  ...navigationEntries.map(({ path }) => path),
  "/organization/roles?view=compare",
  "/organization/roles?view=person",
  "/organization/users?tab=invited",
  "/organization/overview/invoices/invoice-12",
  "/nothing/is/here",
];

/** Who has each role in Acme Test, with a role in one of its projects. */
export const rolePeople = { owner: "ines", admin: "jonas", billingAdmin: "priya", member: "tom" } as const;
