import { Code, Stack, Table, Text } from "@mantine/core";
import type { AuditEntry } from "./AuditEntry.ts";
import { readRecordChanges } from "./readRecordChanges.ts";

/** What was asked, and each record that it changed, before and after. */
export function AuditDetails({ entry: { command, changes } }: { readonly entry: AuditEntry }) {
  const records = readRecordChanges(changes).filter(({ fields }) => fields.length > 0);
  return (
    <Stack gap="md">
      {records.length === 0 ? <Text size="sm">Nothing was changed.</Text> : null}
      {records.map(({ type, fields }, index) => (
        // an entry may have two changes of one type, and they never move
        // oxlint-disable-next-line react/no-array-index-key
        <Table key={index} aria-label={type} withTableBorder layout="fixed">
          <Table.Caption style={{ captionSide: "top", textAlign: "start" }}>{type}</Table.Caption>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">Field</Table.Th>
              <Table.Th scope="col">Before</Table.Th>
              <Table.Th scope="col">After</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {fields.map(({ name, before, after }) => (
              <Table.Tr key={name}>
                <Table.Th scope="row" fw={400}>
                  {name}
                </Table.Th>
                <Table.Td style={broken}>{before ?? "–"}</Table.Td>
                <Table.Td style={broken}>{after ?? "–"}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      ))}
      <div>
        <Text size="sm" fw={500}>
          As it was asked
        </Text>
        <Code block style={{ ...broken, whiteSpace: "pre-wrap" }}>
          {JSON.stringify(command, undefined, 2)}
        </Code>
      </div>
    </Stack>
  );
}

const broken = { overflowWrap: "anywhere" } as const;
