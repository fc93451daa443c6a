import { Select } from "@mantine/core";
import { usePermission } from "@rolecall/organization/react";
import { useState } from "react";
import { useWrite } from "../../../session/api/useWrite.ts";
import { TaskForm } from "../../../ui/forms/TaskForm.tsx";
import { useGatedField } from "../../../ui/tasks/useGatedField.ts";

interface TimezoneFormProps {
  readonly project: string;
  readonly timezone: string;
}

const zones = Intl.supportedValuesOf("timeZone");

/** Changes in which time zone the days of a project begin. */
export function TimezoneForm({ project, timezone }: TimezoneFormProps) {
  const right = useGatedField(usePermission("project.timezone.update", { project }));
  const [zone, setZone] = useState(timezone);
  const update = useWrite(
    ({ api, organization }) =>
      api("projects.setTimezone", { organization: organization.id, project }, { timezone: zone }),
    `Days now begin at midnight in ${zone}.`,
  );
  return (
    <TaskForm
      label="Change time zone"
      permission="project.timezone.update"
      project={project}
      action="Change time zone"
      writing={update}
      error={update.error}
      onSubmit={() => update.mutate()}
    >
      <Select
        label="Time zone"
        description="Days in reports begin and end at midnight there."
        searchable
        allowDeselect={false}
        {...right}
        maxDropdownHeight={260}
        nothingFoundMessage="There is no such time zone"
        // a zone that this browser does not list is kept all the same
        data={[...new Set([timezone, "UTC", ...zones])]}
        value={zone}
        onChange={(next) => setZone(next ?? timezone)}
      />
    </TaskForm>
  );
}
