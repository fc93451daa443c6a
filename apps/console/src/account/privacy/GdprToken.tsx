import { Button, Group, Select, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { useWrite } from "../../session/api/useWrite.ts";
import { WriteError } from "../../session/api/WriteError.tsx";
import { useSession } from "../../session/ConsoleSession.ts";
import { TaskButton } from "../../ui/tasks/TaskButton.tsx";
import { Dialog } from "../../ui/dialogs/Dialog.tsx";
import { SettingCard } from "../../ui/forms/SettingCard.tsx";
import { CopyField } from "../../ui/forms/CopyField.tsx";
import { timeWords } from "../../ui/words/timeWords.ts";

/** Makes the token of one project with which programs make requests about its users' data. */
export function GdprToken() {
  const { projects, project } = useSession();
  const [chosen, choose] = useState(project);
  const place = projects.some(({ id }) => id === chosen) ? chosen : project;
  const create = useWrite(({ api, organization }) =>
    api("account.createGdprToken", { organization: organization.id, project: place }),
  );
  return (
    <SettingCard
      title="GDPR API token"
      description="Lets your own programs export and delete the data of a project's users. Valid for one year. You need a role in the project that you or one of your teams were given."
    >
      <Select
        label="Project"
        data={projects.map(({ id, name }) => ({ value: id, label: name }))}
        value={place === "" ? null : place}
        placeholder="You reach no project"
        onChange={(next) => choose(next ?? project)}
        searchable
        allowDeselect={false}
        maw={420}
      />
      <WriteError error={create.error} />
      <Group>
        <TaskButton
          permission="account.gdprToken.generate"
          project={place}
          loading={create.isPending}
          onClick={() => create.mutate()}
        >
          Generate GDPR API token
        </TaskButton>
      </Group>
      {create.data === undefined ? null : (
        <Dialog onClose={create.reset} title="Your new GDPR API token">
          <Stack gap="md">
            <Text>
              Copy it now: it is shown this once. It is valid until {timeWords(create.data.expiresAt)}.
            </Text>
            <CopyField label="Token" value={create.data.token} />
            <Button onClick={create.reset}>I have copied it</Button>
          </Stack>
        </Dialog>
      )}
    </SettingCard>
  );
}
