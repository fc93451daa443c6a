import { Button, Group, Select, Stack } from "@mantine/core";
import { usePermission } from "@rolecall/organization/react";
import { useState } from "react";
import { useWrite } from "../../../session/api/useWrite.ts";
import { WriteError } from "../../../session/api/WriteError.tsx";
import { Task } from "../../../ui/tasks/Task.tsx";
import { Form } from "../../../ui/forms/Form.tsx";
import { useFieldRight } from "../../../ui/tasks/useFieldRight.ts";

interface TimezoneFormProps {
  readonly project: string;
  readonly timezone: string;
}

const zones = Intl.supportedValuesOf("timeZone");

/** Changes in which time zone the days of a project begin. */
export function TimezoneForm({ project, timezone }: TimezoneFormProps) {
  const right = useFieldRight(usePermission("project.timezone.update", { project }));
  const [zone, setZone] = useState(timezone);
  const update = useWrite(
    ({ api, organization }) =>
      api("projects.setTimezone", { organization: organization.id, project }, { timezone: zone }),
    `Its days begin by the time of ${zone} now.`,
  );
  return (
    <Form aria-label="Change time zone" held={update.isPending} onSubmit={() => update.mutate()}>
      <Stack gap="sm">
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
        <WriteError error={update.error} />
        <Group>
          <Task permission="project.timezone.update" project={project}>
            <Button
              type="submit"
              variant="default"
              data-task="project.timezone.update"
              loading={update.isPending}
            >
              Change time zone
            </Button>
          </Task>
        </Group>
      </Stack>
    </Form>
  );
}
