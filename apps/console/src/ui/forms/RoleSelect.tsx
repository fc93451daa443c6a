import { NativeSelect, type NativeSelectProps } from "@mantine/core";
import { organizationModel, type ProjectRole } from "@rolecall/organization";
import { roleLabel } from "../words/describeGrant.ts";

interface RoleSelectProps extends Omit<NativeSelectProps, "value" | "onChange" | "data"> {
  readonly value: ProjectRole;
  /** The roles that can be chosen. The present one is shown in any case. */
  readonly roles: readonly ProjectRole[];
  readonly onChoose: (role: ProjectRole) => void;
}

const allRoles = organizationModel.roles("project");

/** Chooses a role in a project. */
export function RoleSelect({ value, roles, onChoose, ...select }: RoleSelectProps) {
  return (
    <NativeSelect
      {...select}
      value={value}
      data={allRoles
        .filter((role) => role === value || roles.includes(role))
        .map((role) => ({ value: role, label: roleLabel("project", role) }))}
      onChange={(event) => {
        const chosen = allRoles.find((role) => role === event.currentTarget.value);
        if (chosen !== undefined) onChoose(chosen);
      }}
    />
  );
}
