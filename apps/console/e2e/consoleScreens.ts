import { navigationEntries } from "../src/ui/navigation/navigationEntries.ts";

/** All pages of an organization that have their own content. */
export const consoleScreens: readonly string[] = [
  ...navigationEntries.map(({ path }) => path),
  "/organization/roles?view=compare",
  "/organization/roles?view=person",
  "/organization/users?tab=invited",
  "/organization/overview/invoices/invoice-12",
  "/nothing/is/here",
];

/** The person with each role in Acme Test, and their role in one of its projects. */
export const rolePeople = { owner: "ines", admin: "jonas", billingAdmin: "priya", member: "tom" } as const;
