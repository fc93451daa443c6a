import { Button, Group, NativeSelect, Select, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { organizationModel, type OrganizationRole } from "@rolecall/organization";
import { useState } from "react";
import { ConsoleProblem } from "../../session/api/ConsoleProblem.ts";
import { valueOf } from "../../session/api/useAuthority.ts";
import { type PersonOption, useFoundMembers } from "../../ui/forms/useFoundMembers.ts";
import { useSession } from "../../session/ConsoleSession.ts";
import { Task } from "../../ui/tasks/Task.tsx";
import { roleLabel } from "../../ui/words/grantWords.ts";
import { AskFirst } from "../../ui/forms/AskFirst.tsx";

const lowerRoles = organizationModel.roles("organization").filter((role) => role !== "owner");

/** Makes another member an owner in one's own place, once the password is confirmed. */
export function TransferOwnership() {
  const { organization } = useSession();
  const [opened, dialog] = useDisclosure(false);
  const [heir, setHeir] = useState<PersonOption>();
  const [ownRole, setOwnRole] = useState<OrganizationRole>("admin");
  return (
    <Group>
      <Task permission="org.ownership.transfer">
        <Button data-task="org.ownership.transfer" variant="default" onClick={dialog.open}>
          Transfer ownership
        </Button>
      </Task>
      <AskFirst
        title={`Transfer the ownership of ${organization.name}`}
        opened={opened}
        onClose={dialog.close}
        confirm="Transfer ownership"
        grave="owner.make"
        write={async ({ client }) => {
          if (heir === undefined) throw nobodyChosen();
          return valueOf(
            await client.members.handOver({ organization: organization.id, user: heir.value, ownRole }),
          );
        }}
        done={`${heir?.label ?? ""} owns ${organization.name} now.`}
      >
        <Text size="sm">
          Whom you choose becomes an owner, and you take a lower role, both at once. You cannot take it back
          yourself.
        </Text>
        {opened ? <HeirSelect heir={heir} onChoose={setHeir} /> : null}
        <NativeSelect
          label="Your role from then on"
          value={ownRole}
          data={lowerRoles.map((value) => ({ value, label: roleLabel("organization", value) }))}
          onChange={(event) =>
            setOwnRole(lowerRoles.find((role) => role === event.currentTarget.value) ?? "admin")
          }
        />
      </AskFirst>
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
  // what stands in the field after choosing is the name of the chosen, which is nothing to search for
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
      nothingFoundMessage="No one has this name"
      data={[...known.values()].filter(({ value }) => value !== person.userId)}
      value={heir?.value ?? null}
      onChange={(id) => onChoose(id === null ? undefined : known.get(id))}
    />
  );
}

const nobodyChosen = () =>
  new ConsoleProblem({ code: "nobody_chosen", status: 0, detail: "Choose the new owner first." });
