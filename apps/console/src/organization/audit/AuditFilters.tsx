import { Group, NativeSelect } from "@mantine/core";
import { auditActions } from "./auditActions.ts";
import type { AuditFilter } from "./AuditFilter.ts";
import { endpointActions } from "./endpointActions.ts";
import { PersonSelect } from "./PersonSelect.tsx";

interface AuditFiltersProps {
  readonly filter: AuditFilter;
  readonly onChange: (filter: AuditFilter) => void;
}

const outcomes = ["done", "refused"] as const;

/** Narrows the audit log down: by person, action and outcome. */
export function AuditFilters({ filter, onChange }: AuditFiltersProps) {
  return (
    <Group align="flex-end">
      <PersonSelect
        label="Person"
        value={filter.actor}
        onChange={(actor) => onChange({ ...filter, actor })}
      />
      <NativeSelect
        label="Action"
        value={filter.action ?? ""}
        data={[
          { value: "", label: "Every action" },
          ...Object.entries({ ...auditActions, ...endpointActions }).map(([value, words]) => ({
            value,
            label: words.charAt(0).toUpperCase() + words.slice(1),
          })),
        ]}
        onChange={(event) => onChange({ ...filter, action: event.currentTarget.value || undefined })}
        data-task="audit.view"
      />
      <NativeSelect
        label="Outcome"
        value={filter.outcome ?? ""}
        data={[
          { value: "", label: "Done and refused" },
          { value: "done", label: "Done" },
          { value: "refused", label: "Refused" },
        ]}
        onChange={(event) =>
          onChange({ ...filter, outcome: outcomes.find((each) => each === event.currentTarget.value) })
        }
      />
    </Group>
  );
}
