import { Badge, Group, Stack, Switch, Table, Text } from "@mantine/core";
import type { OrganizationState } from "@rolecall/organization/rules";
import { type CheckedRow, rowOutcome, type RowOutcome } from "@rolecall/xstate";
import { useState } from "react";
import classes from "./InviteForm.module.css";
import { offerLines } from "./offerLines.ts";

interface RowTableProps {
  readonly caption: string;
  readonly rows: readonly CheckedRow[];
  /** Where the rows give roles. */
  readonly organization: Pick<OrganizationState, "projects" | "teams">;
}

const looks: Readonly<Record<RowOutcome["outcome"], { readonly label: string; readonly color: string }>> = {
  unchecked: { label: "Not checked", color: "gray" },
  waiting: { label: "Good", color: "blue" },
  invited: { label: "Invited", color: "teal" },
  granted: { label: "Added", color: "teal" },
  resent: { label: "Sent again", color: "teal" },
  edited: { label: "Changed", color: "teal" },
  skipped: { label: "Left out", color: "gray" },
  refused: { label: "Not possible", color: "red" },
};

/** Lists the rows with what each will do, or has done. */
export function RowTable({ caption, rows, organization }: RowTableProps) {
  const [onlyProblems, setOnlyProblems] = useState(false);
  const all = rows.map((checked) => ({ checked, ...rowOutcome(checked) }));
  const problems = all.filter(({ outcome }) => outcome === "refused" || outcome === "skipped");
  const shown = onlyProblems ? problems : all;
  return (
    <Stack gap="xs">
      {problems.length === 0 || problems.length === all.length ? null : (
        <Switch
          label={`Only the ${problems.length} that will not go out`}
          checked={onlyProblems}
          onChange={(event) => setOnlyProblems(event.currentTarget.checked)}
        />
      )}
      {/* what scrolls can be reached by keyboard */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className={classes["rows"]} tabIndex={0} aria-label={caption}>
        <Table aria-label={caption} verticalSpacing={6} stickyHeader layout="fixed">
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col" w={58}>
                Row
              </Table.Th>
              <Table.Th scope="col" w="30%">
                Person
              </Table.Th>
              <Table.Th scope="col" w="24%">
                Gets
              </Table.Th>
              <Table.Th scope="col">Outcome</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {shown.map(({ checked, outcome, message }) => (
              <Table.Tr key={checked.key} data-outcome={outcome}>
                <Table.Td>{checked.row.line}</Table.Td>
                <Table.Th scope="row" fw={400}>
                  <Text size="sm">{checked.row.email === "" ? "No address" : checked.row.email}</Text>
                  {checked.row.name === undefined ? null : (
                    <Text size="xs" c="dimmed">
                      {checked.row.name}
                    </Text>
                  )}
                </Table.Th>
                <Table.Td>
                  {offerLines(checked, organization).map((line) => (
                    <Text key={line} size="xs" style={{ overflowWrap: "anywhere" }}>
                      {line}
                    </Text>
                  ))}
                </Table.Td>
                <Table.Td>
                  <Group gap={6} align="baseline">
                    <Badge variant="light" color={looks[outcome].color}>
                      {looks[outcome].label}
                    </Badge>
                    <Text size="xs" c="dimmed" flex="1 1 10rem">
                      {message}
                    </Text>
                  </Group>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </section>
    </Stack>
  );
}
