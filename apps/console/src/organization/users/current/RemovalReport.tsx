import { Alert, Button, Group, ScrollArea, Stack, Table } from "@mantine/core";
import type { MemberItem } from "../known/MemberItem.ts";

interface RemovalReportProps {
  readonly results: readonly { readonly member: MemberItem; readonly refused: string | undefined }[];
  readonly onClose: () => void;
}

/** Says for each person whether they were removed, and why not. */
export function RemovalReport({ results, onClose }: RemovalReportProps) {
  const stayed = results.filter(({ refused }) => refused !== undefined).length;
  const gone = results.length - stayed;
  return (
    <Stack gap="md">
      <Alert role="alert" color={stayed === 0 ? "teal" : "yellow"}>
        {gone === 1 ? "1 person was" : `${gone.toLocaleString("en")} people were`} removed.
        {stayed === 0 ? "" : ` ${stayed.toLocaleString("en")} stayed: see why below.`}
      </Alert>
      <ScrollArea.Autosize mah={360}>
        <Table aria-label="Outcome" verticalSpacing="xs">
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">Person</Table.Th>
              <Table.Th scope="col">Outcome</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {/* people who stayed come first: they are what matters */}
            {results
              .toSorted(
                (one, other) => Number(one.refused === undefined) - Number(other.refused === undefined),
              )
              .map(({ member: { userId, name, email }, refused }) => (
                <Table.Tr key={userId} data-outcome={refused === undefined ? "removed" : "refused"}>
                  <Table.Th scope="row" fw={400}>
                    {name ?? email}
                  </Table.Th>
                  <Table.Td>{refused ?? "Removed"}</Table.Td>
                </Table.Tr>
              ))}
          </Table.Tbody>
        </Table>
      </ScrollArea.Autosize>
      <Group justify="flex-end">
        <Button onClick={onClose}>Done</Button>
      </Group>
    </Stack>
  );
}
