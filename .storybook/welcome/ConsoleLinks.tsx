import { organizationRoleDetails, type OrganizationRole } from "@rolecall/organization";
import "./welcome.css";

const people: Readonly<Record<OrganizationRole, { readonly name: string; readonly story: string }>> = {
  owner: { name: "Ines Okafor", story: "owner" },
  admin: { name: "Jonas Lindqvist", story: "admin" },
  billingAdmin: { name: "Priya Raman", story: "billing-admin" },
  member: { name: "Tom Becker", story: "member" },
};

/** Links to the console as each organization role. */
export function ConsoleLinks() {
  return (
    <ul className="welcome-consoles sb-unstyled">
      {/* Object.entries widens the names of this table to string */}
      {(Object.keys(people) as OrganizationRole[]).map((role) => (
        <li key={role}>
          <a href={`./?path=/story/console-as-each-role-acme-test--${people[role].story}`} target="_parent">
            <span className="welcome-initials" aria-hidden>
              {people[role].name.replace(/[^A-Z]/g, "")}
            </span>
            <strong>{organizationRoleDetails[role].label}</strong>
            <span>{people[role].name}</span>
            <span>{organizationRoleDetails[role].summary}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
