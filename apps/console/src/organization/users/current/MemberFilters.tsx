import { organizationModel } from "@rolecall/organization";
import { SelectFilter } from "../../../ui/tables/SelectFilter.tsx";
import { roleLabel } from "../../../ui/words/describeGrant.ts";
import type { MemberFilter } from "./MemberFilter.ts";

interface MemberFiltersProps {
  readonly filter: MemberFilter;
  readonly onChange: (filter: MemberFilter) => void;
}

const roles = organizationModel
  .roles("organization")
  .map((value) => ({ value, label: roleLabel("organization", value) }));
const statuses = [
  { value: "active", label: "Active" },
  { value: "suspended", label: "Suspended" },
] as const;

/** Narrows the members down by role and by whether they are suspended. */
export function MemberFilters({ filter, onChange }: MemberFiltersProps) {
  return (
    <>
      <SelectFilter
        label="Organization role"
        any="Every role"
        options={roles}
        value={filter.role}
        onChange={(role) => onChange({ ...filter, role })}
      />
      <SelectFilter
        label="Status"
        any="Active and suspended"
        options={statuses}
        value={filter.status}
        onChange={(status) => onChange({ ...filter, status })}
      />
    </>
  );
}
