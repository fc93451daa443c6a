import { unwrap } from "../../../session/api/useAuthority.ts";
import { useWrite } from "../../../session/api/useWrite.ts";
import { WriteError } from "../../../session/api/WriteError.tsx";
import { showUndo } from "../../../ui/forms/showUndo.tsx";
import { ListCard } from "../../../ui/tables/ListCard.tsx";
import { ListTable } from "../../../ui/tables/ListTable.tsx";
import { usePages } from "../../../ui/tables/usePages.ts";
import type { TeamDetails } from "../Team.ts";
import { AddTeamPeople } from "./AddTeamPeople.tsx";
import { RemoveFromTeam } from "./RemoveFromTeam.tsx";

interface Leaving {
  readonly userId: string;
  readonly called: string;
}

/** Who is in a team. */
export function TeamPeople({ team }: { readonly team: TeamDetails }) {
  const { query, ...people } = usePages(["team people", team.id], (client, part) =>
    client.teams.members({ ...part, team: team.id }),
  );
  const restore = useWrite(
    ({ client, organization }, { userId }: Leaving) =>
      client.teams.addUser({ organization: organization.id, team: team.id, user: userId }).then(unwrap),
    (_, { called }) => `${called} is in ${team.name} again.`,
  );
  const remove = useWrite(({ client, organization }, { userId }: Leaving) =>
    client.teams.removeUser({ organization: organization.id, team: team.id, user: userId }).then(unwrap),
  );
  const takeOut = (leaving: Leaving) =>
    remove.mutate(leaving, {
      onSuccess: () =>
        showUndo(`${leaving.called} is no longer in ${team.name}.`, () => restore.mutate(leaving)),
    });
  return (
    <ListCard
      title="People"
      control={<AddTeamPeople team={team} />}
      query={query}
      empty={people.items.length === 0 && "No one is in the team yet. Add people."}
    >
      <WriteError error={remove.error ?? restore.error} />
      <ListTable
        label={`People of ${team.name}`}
        minWidth={480}
        rowHeight={46}
        items={people.items}
        idOf={({ userId }) => userId}
        pages={people}
        columns={[
          {
            label: "Name",
            namesRow: true,
            attributes: { fw: 500 },
            renderCell: ({ name, email }) => name ?? email,
          },
          { label: "Email", renderCell: ({ email }) => email },
          {
            label: "Actions",
            isControls: true,
            renderCell: ({ userId, name, email }) => (
              <RemoveFromTeam
                permission="team.user.remove"
                name={name ?? email}
                onRemove={() => {
                  if (!remove.isPending) takeOut({ userId, called: name ?? email });
                }}
              />
            ),
          },
        ]}
      />
    </ListCard>
  );
}
