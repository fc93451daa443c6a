import { Group, Stack, Text } from "@mantine/core";
import { Loaded } from "../../../session/api/Loaded.tsx";
import { unwrap } from "../../../session/api/useAuthority.ts";
import { useRead } from "../../../session/api/useRead.ts";
import { RenameForm } from "../../../ui/forms/RenameForm.tsx";
import { SettingCard } from "../../../ui/forms/SettingCard.tsx";
import { formatDay } from "../../../ui/words/formatDay.ts";
import { ProjectKeys } from "./ProjectKeys.tsx";
import { ResetProject } from "./ResetProject.tsx";
import { DeleteProject } from "./DeleteProject.tsx";
import type { ProjectPlace } from "./ProjectPlace.ts";
import { TimezoneForm } from "./TimezoneForm.tsx";
import { TransferProject } from "./TransferProject.tsx";
import { UsageCard } from "./UsageCard.tsx";

interface ProjectFactsProps {
  readonly project: ProjectPlace;
  /** Called once the project is not here any more. */
  readonly onGone?: (() => void) | undefined;
}

/** A project as a whole: its name, time zone, usage and keys, and the ways to move it, start over or end it. */
export function ProjectFacts({ project: { id, name }, onGone }: ProjectFactsProps) {
  const settings = useRead("projects.settings", { project: id });
  return (
    <Stack gap="lg">
      <SettingCard title="Name and time zone">
        <RenameForm
          // another name, from here or elsewhere, is another beginning
          key={name}
          permission="project.rename"
          project={id}
          label="Project name"
          name={name}
          action="Rename project"
          write={({ client, organization }, next) =>
            client.projects.rename({ organization: organization.id, project: id, name: next }).then(unwrap)
          }
        />
        <Loaded query={settings}>
          {({ timezone, createdAt }) => (
            <>
              <TimezoneForm key={timezone} project={id} timezone={timezone} />
              <Text size="sm" c="dimmed">
                Created on {formatDay(createdAt)}.
              </Text>
            </>
          )}
        </Loaded>
      </SettingCard>
      <UsageCard project={id} />
      <SettingCard
        title="Keys"
        description="Used to send data to the project and to read it. Keep them secret."
      >
        <Group>
          <ProjectKeys id={id} name={name} />
        </Group>
      </SettingCard>
      <SettingCard
        title="Move, reset or delete"
        description="A move takes the project to another organization that you own. A reset takes the events, reports and tokens away. A deletion takes everything."
      >
        <Group align="flex-start">
          <TransferProject project={{ id, name }} onGone={onGone} />
          <ResetProject id={id} name={name} />
          <DeleteProject project={{ id, name }} onGone={onGone} />
        </Group>
      </SettingCard>
    </Stack>
  );
}
