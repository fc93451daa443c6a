import { Badge, Button, Table, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { AuditDetails } from "./AuditDetails.tsx";
import type { AuditEntry } from "./AuditEntry.ts";
import { auditSentence } from "./auditSentence.ts";
import type { Names } from "./Names.ts";
import { refusalWords } from "./refusalWords.ts";

const when = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "medium" });

/** One entry in words. Its details open below it. */
export function AuditRow({ entry, names }: { readonly entry: AuditEntry; readonly names: Names }) {
  const [opened, { toggle }] = useDisclosure(false);
  const { id, at, outcome, code } = entry;
  const sentence = auditSentence(entry, names);
  return (
    <>
      <Table.Tr data-audit={id}>
        <Table.Td>{when.format(at)}</Table.Td>
        <Table.Th scope="row" fw={400}>
          {sentence}
          {code === undefined ? null : (
            <Text size="xs" c="dimmed">
              {refusalWords(code)}
            </Text>
          )}
        </Table.Th>
        <Table.Td>
          <Badge variant="light" color={outcome === "done" ? "teal" : "red"}>
            {outcome === "done" ? "Done" : "Refused"}
          </Badge>
        </Table.Td>
        <Table.Td ta="right">
          <Button
            size="compact-sm"
            variant="subtle"
            // its word stands where the words of the column do
            mx={-8}
            aria-expanded={opened}
            aria-label={`${opened ? "Hide" : "Show"} details: ${sentence}`}
            onClick={toggle}
          >
            {opened ? "Hide" : "Show"}
          </Button>
        </Table.Td>
      </Table.Tr>
      {opened ? (
        <Table.Tr>
          <Table.Td colSpan={4}>
            <AuditDetails entry={entry} />
          </Table.Td>
        </Table.Tr>
      ) : null}
    </>
  );
}
