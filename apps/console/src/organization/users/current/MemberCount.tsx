import { Button, Group, Text } from "@mantine/core";
import { useAuthority } from "../../../session/api/useAuthority.ts";

interface MemberCountProps {
  readonly shown: number;
  readonly selected: number;
  /** Whether everyone who was found is shown. */
  readonly complete: boolean;
  readonly onClear: () => void;
}

/** Says how many people are shown, of how many, and how many are selected. */
export function MemberCount({ shown, selected, complete, onClear }: MemberCountProps) {
  const organization = useAuthority(["organization"], (client, id) =>
    client.organizations.read({ organization: id }),
  );
  const active = organization.data?.settings?.activeMembers;
  const people = shown === 1 ? "1 person" : `${shown.toLocaleString("en")} people`;
  const of =
    active === undefined
      ? ""
      : ` The organization has ${active === 1 ? "1 active member" : `${active.toLocaleString("en")} active members`}.`;
  return (
    // as high as the buttons beside it
    <Group gap="xs" mih={36}>
      <Text size="sm" c="dimmed" component="output" aria-live="polite">
        {complete ? `${people} found.` : `${people} loaded; more come as you scroll.`}
        {of}
        {selected === 0 ? "" : ` ${selected.toLocaleString("en")} selected.`}
      </Text>
      {selected === 0 ? null : (
        <Button size="compact-xs" variant="subtle" onClick={onClear}>
          Clear selection
        </Button>
      )}
    </Group>
  );
}
