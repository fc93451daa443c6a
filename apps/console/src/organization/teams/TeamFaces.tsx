import { Avatar, Text, Tooltip } from "@mantine/core";
import { useAuthority } from "../../session/api/useAuthority.ts";

interface TeamFacesProps {
  readonly team: string;
  readonly members: number;
}

const shown = 4;

/** The first people of a team, and how many more there are. */
export function TeamFaces({ team, members }: TeamFacesProps) {
  const { data } = useAuthority(
    ["team faces", team],
    (client, organization) => client.teams.members({ organization, team, limit: shown }),
    { enabled: members > 0 },
  );
  if (members === 0)
    return (
      <Text size="sm" c="dimmed">
        No one yet
      </Text>
    );
  const people = data?.items ?? [];
  return (
    <Avatar.Group spacing={4}>
      {people.map(({ userId, name, email }) => (
        <Tooltip key={userId} label={name ?? email} events={{ hover: true, focus: false, touch: true }}>
          <Avatar name={name ?? email} color="initials" size="sm" alt={name ?? email} />
        </Tooltip>
      ))}
      {members > shown && people.length > 0 ? (
        <Avatar size="sm" aria-label={`and ${members - shown} more`}>
          +{members - shown}
        </Avatar>
      ) : null}
    </Avatar.Group>
  );
}
