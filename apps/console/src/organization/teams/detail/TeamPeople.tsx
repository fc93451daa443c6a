import { Table, Text } from "@mantine/core";
import { valueOf } from "../../../session/api/useAuthority.ts";
import { useWrite } from "../../../session/api/useWrite.ts";
import { WriteError } from "../../../session/api/WriteError.tsx";
import { MoreRow } from "../../../ui/tables/MoreRow.tsx";
import { SettingCard } from "../../../ui/forms/SettingCard.tsx";
import { showUndo } from "../../../ui/forms/showUndo.tsx";
import { usePages } from "../../../ui/tables/usePages.ts";
import { ColumnHeads } from "../../../ui/tables/ColumnHeads.tsx";
import { LongTable } from "../../../ui/tables/LongTable.tsx";
import type { TeamDetails } from "../Team.ts";
import { AddTeamPeople } from "./AddTeamPeople.tsx";
import { RemoveFromTeam } from "./RemoveFromTeam.tsx";

interface Leaving {
  readonly userId: string;
  readonly called: string;
}

/** Who is in a team. */
export function TeamPeople({ team }: { readonly team: TeamDetails }) {
  const people = usePages(["team people", team.id], (client, part) =>
    client.teams.members({ ...part, team: team.id }),
  );
  const restore = useWrite(
    ({ client, organization }, { userId }: Leaving) =>
      client.teams.addUser({ organization: organization.id, team: team.id, user: userId }).then(valueOf),
    (_, { called }) => `${called} is in ${team.name} again.`,
  );
  const remove = useWrite(({ client, organization }, { userId }: Leaving) =>
    client.teams.removeUser({ organization: organization.id, team: team.id, user: userId }).then(valueOf),
  );
  const takeOut = (leaving: Leaving) =>
    remove.mutate(leaving, {
      onSuccess: () =>
        showUndo(`${leaving.called} is no longer in ${team.name}.`, () => restore.mutate(leaving)),
    });
  const more = people.hasMore ? 1 : 0;
  return (
    <SettingCard title="People" control={<AddTeamPeople team={team} />}>
      <WriteError error={people.query.error ?? remove.error ?? restore.error} />
      {people.query.isSuccess && people.items.length === 0 ? (
        <Text c="dimmed">No one is in the team yet. Add people.</Text>
      ) : (
        <LongTable
          label={`People of ${team.name}`}
          columns={3}
          minWidth={480}
          rowHeight={46}
          count={people.items.length + more}
          head={<ColumnHeads labels={["Name", "Email"]} />}
          renderRow={(index, row) => {
            const person = people.items[index];
            if (person === undefined)
              return (
                <MoreRow
                  key="more"
                  columns={3}
                  fetching={people.fetching}
                  onSeen={() => void people.fetchMore()}
                  row={row}
                />
              );
            const { userId, name, email } = person;
            const called = name ?? email;
            return (
              <Table.Tr key={userId} {...row}>
                <Table.Td fw={500}>{called}</Table.Td>
                <Table.Td>{email}</Table.Td>
                <RemoveFromTeam
                  permission="team.user.remove"
                  name={called}
                  onRemove={() => {
                    if (!remove.isPending) takeOut({ userId, called });
                  }}
                />
              </Table.Tr>
            );
          }}
        />
      )}
    </SettingCard>
  );
}
