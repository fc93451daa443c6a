import { Group, NativeSelect, TextInput } from "@mantine/core";
import { organizationModel } from "@rolecall/organization";
import { IconSearch } from "@tabler/icons-react";
import { roleLabel } from "../../../ui/words/grantWords.ts";
import type { MemberFilter } from "./MemberFilter.ts";

interface MemberFiltersProps {
  readonly filter: MemberFilter;
  readonly onChange: (filter: MemberFilter) => void;
}

const roles = organizationModel.roles("organization");
const statuses = ["active", "suspended"] as const;

/** Searches the members, and narrows them down by role and standing. */
export function MemberFilters({ filter, onChange }: MemberFiltersProps) {
  return (
    <Group align="flex-end" gap="md">
      <TextInput
        type="search"
        label="Find people"
        placeholder="Name or address"
        leftSection={<IconSearch size={16} aria-hidden />}
        value={filter.search}
        maxLength={200}
        onChange={(event) => onChange({ ...filter, search: event.currentTarget.value })}
        flex="1 1 240px"
        data-task="user.list"
      />
      <NativeSelect
        label="Organization role"
        value={filter.role ?? ""}
        data={[
          { value: "", label: "Every role" },
          ...roles.map((value) => ({ value, label: roleLabel("organization", value) })),
        ]}
        onChange={(event) =>
          onChange({ ...filter, role: roles.find((role) => role === event.currentTarget.value) })
        }
      />
      <NativeSelect
        label="Standing"
        value={filter.status ?? ""}
        data={[
          { value: "", label: "Active and suspended" },
          { value: "active", label: "Active" },
          { value: "suspended", label: "Suspended" },
        ]}
        onChange={(event) =>
          onChange({ ...filter, status: statuses.find((status) => status === event.currentTarget.value) })
        }
      />
    </Group>
  );
}
