import { NativeSelect } from "@mantine/core";
import { organizationRoleDetails, type OrganizationRole } from "@rolecall/organization";

// Object.keys widens the names of this table to string
const roles = Object.keys(organizationRoleDetails) as OrganizationRole[];

/** Chooses someone's role in the organization. */
export function RoleSelect({
  name,
  role,
  onChoose,
}: {
  readonly name: string;
  readonly role: OrganizationRole;
  readonly onChoose: (role: OrganizationRole) => void;
}) {
  return (
    <NativeSelect
      size="xs"
      w={140}
      aria-label={`Role of ${name}`}
      value={role}
      data={roles.map((value) => ({ value, label: organizationRoleDetails[value].label }))}
      onChange={(event) => {
        const chosen = roles.find((each) => each === event.currentTarget.value);
        if (chosen) onChoose(chosen);
      }}
    />
  );
}
