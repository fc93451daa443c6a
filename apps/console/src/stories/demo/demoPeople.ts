import type { OrganizationRole } from "@rolecall/organization";
import type { Session } from "../shell/Session.ts";
import { acme } from "../acme/acme.ts";
import { roleLabel } from "../../ui/words/grantWords.ts";

/** Who is signed in to the demo of each role. */
export const demoPeople: Readonly<Record<OrganizationRole, Session>> = {
  owner: session("owner"),
  admin: session("admin"),
  billingAdmin: session("billingAdmin"),
  member: session("member"),
};

function session(role: OrganizationRole): Session {
  const person = acme.people.find((candidate) => candidate.role === role);
  if (!person) throw new RangeError(`No one in ${acme.name} is ${role}.`);
  return {
    userId: person.email.split("@", 1).join(""),
    name: person.name,
    email: person.email,
    role: roleLabel("organization", role),
  };
}
