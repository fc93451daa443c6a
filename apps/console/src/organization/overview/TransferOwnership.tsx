import { Group, Select } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useState } from "react";
import { useSession } from "../../session/ConsoleSession.ts";
import { type PersonOption, useFoundMembers } from "../../ui/forms/useFoundMembers.ts";
import { TaskButton } from "../../ui/tasks/TaskButton.tsx";
import { HandOverDialog } from "../users/member/HandOverDialog.tsx";

/** Makes another member an owner in one's own place, once the password is confirmed. */
export function TransferOwnership() {
  const [opened, dialog] = useDisclosure(false);
  const [heir, setHeir] = useState<PersonOption>();
  return (
    <Group>
      <TaskButton permission="org.ownership.transfer" onClick={dialog.open}>
        Transfer ownership
      </TaskButton>
      <HandOverDialog
        opened={opened}
        onClose={dialog.close}
        heir={heir && { userId: heir.value, name: heir.label }}
      >
        {opened ? <HeirSelect heir={heir} onChoose={setHeir} /> : null}
      </HandOverDialog>
    </Group>
  );
}

interface HeirSelectProps {
  readonly heir: PersonOption | undefined;
  readonly onChoose: (heir: PersonOption | undefined) => void;
}

function HeirSelect({ heir, onChoose }: HeirSelectProps) {
  const { person } = useSession();
  const [search, setSearch] = useState("");
  // the field holds the name of the chosen person, which is nothing to search for
  const { people } = useFoundMembers(search === heir?.label ? "" : search);
  const known = new Map([...people, ...(heir === undefined ? [] : [heir])].map((each) => [each.value, each]));
  return (
    <Select
      label="New owner"
      placeholder="Name or address"
      required
      searchable
      searchValue={search}
      onSearchChange={setSearch}
      // the server has searched already
      filter={({ options }) => options}
      nothingFoundMessage="No member has this name"
      data={[...known.values()].filter(({ value }) => value !== person.userId)}
      value={heir?.value ?? null}
      onChange={(id) => onChoose(id === null ? undefined : known.get(id))}
    />
  );
}
