import { NativeSelect } from "@mantine/core";
import { type OrganizationRole, organizationRoleDetails } from "@rolecall/organization";
import { invitedRolesToGive } from "@rolecall/organization/rules";
import { roleLabel } from "../../../ui/words/describeGrant.ts";
import { useInviting } from "../known/Inviting.ts";

interface RoleFieldProps {
  readonly label: string;
  readonly value: OrganizationRole;
  readonly onChange: (role: OrganizationRole) => void;
}

/** Chooses the organization role that an invitation offers: one that the person may give. */
export function RoleField({ label, value, onChange }: RoleFieldProps) {
  const { facts, context } = useInviting();
  const roles = invitedRolesToGive(facts, context);
  return (
    <NativeSelect
      label={label}
      description={organizationRoleDetails[value].summary}
      inputWrapperOrder={["label", "input", "description", "error"]}
      value={value}
      onChange={(event) => onChange(roles.find((role) => role === event.currentTarget.value) ?? value)}
      data={roles.map((role) => ({ value: role, label: roleLabel("organization", role) }))}
    />
  );
}
