import { Button, Card, Group, Stack, Table, Text, TextInput, Title, UnstyledButton } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { IconArrowDown, IconArrowUp, IconArrowsSort, IconDownload, IconSearch } from "@tabler/icons-react";
import { accessIn } from "@rolecall/organization/rules";
import { useRef, useState } from "react";
import { csvAddress } from "../invite/csvAddress.ts";
import { profiles } from "../../../server/sample/seedOrganization.ts";
import { useOrganization } from "../organization/useOrganization.ts";
import { MemberRow } from "./MemberRow.tsx";
import { memberList } from "./memberList.ts";
import { type MemberColumn, memberRows, type MemberView } from "./memberRows.ts";
import classes from "./MembersTable.module.css";
import { Owners } from "./Owners.tsx";

const columns = [
  { column: "name", label: "Name", from: undefined },
  { column: "email", label: "Email", from: "lg" },
  { column: "role", label: "Role", from: undefined },
  { column: "teams", label: "Teams", from: "md" },
  { column: "lastSeen", label: "Last activity", from: "md" },
] as const;

/** Everyone in the organization, to be searched and sorted, with what can be done about each. */
export function MembersTable({ timeLimit }: { timeLimit?: number | undefined }) {
  const { state, facts, person } = useOrganization();
  const [view, setView] = useState<MemberView>({ search: "", column: "role", descending: false });
  const title = useRef<HTMLHeadingElement>(null);
  const stacked = useMediaQuery("(max-width: 36em)") ?? false;
  const rows = memberRows(state, profiles, view);
  const sortBy = (column: MemberColumn) =>
    setView({ ...view, column, descending: view.column === column && !view.descending });
  return (
    <Stack gap="md">
      <Owners />
      <Group justify="space-between" align="flex-end" gap="md">
        <TextInput
          type="search"
          label="Find someone"
          placeholder="Name, address, role or team"
          leftSection={<IconSearch size={16} />}
          value={view.search}
          onChange={(event) => setView({ ...view, search: event.currentTarget.value })}
          flex="1 1 260px"
          maw={420}
        />
        {accessIn(facts, person.userId).can("user.exportCsv") ? (
          <Button
            component="a"
            variant="default"
            href={csvAddress(memberList(rows))}
            download="members.csv"
            leftSection={<IconDownload size={16} />}
          >
            Download list
          </Button>
        ) : null}
      </Group>
      <Card withBorder padding={0} style={{ overflow: "visible" }}>
        <Title
          order={2}
          size="h5"
          px="md"
          pt="md"
          id="members-title"
          ref={title}
          tabIndex={-1}
          style={{ outline: "none" }}
        >
          Members
        </Title>
        <Text size="sm" c="dimmed" px="md" pb="xs" component="output" display="block">
          {rows.length === 1 ? "1 person" : `${rows.length} people`}
        </Text>
        {rows.length === 0 ? (
          <Stack align="center" py="xl" gap="sm">
            <Text fw={500}>No one matches.</Text>
            <Button variant="default" onClick={() => setView({ ...view, search: "" })}>
              Show everyone
            </Button>
          </Stack>
        ) : (
          <Table aria-labelledby="members-title" verticalSpacing="xs" horizontalSpacing="md">
            <Table.Thead>
              <Table.Tr>
                {columns.map(({ column, label, from }) => (
                  <SortHead
                    key={column}
                    label={label}
                    from={from}
                    sorted={
                      view.column === column ? (view.descending ? "descending" : "ascending") : undefined
                    }
                    onSort={() => sortBy(column)}
                  />
                ))}
                {stacked ? null : (
                  <Table.Th scope="col" ta="right">
                    Actions
                  </Table.Th>
                )}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map((entry) => (
                <MemberRow
                  key={entry.member.userId}
                  entry={entry}
                  stacked={stacked}
                  timeLimit={timeLimit}
                  onGone={() => title.current?.focus()}
                />
              ))}
            </Table.Tbody>
          </Table>
        )}
      </Card>
    </Stack>
  );
}

interface SortHeadProps {
  readonly label: string;
  readonly from: "md" | "lg" | undefined;
  readonly sorted: "ascending" | "descending" | undefined;
  readonly onSort: () => void;
}

function SortHead({ label, from, sorted, onSort }: SortHeadProps) {
  const Icon = sorted === undefined ? IconArrowsSort : sorted === "ascending" ? IconArrowUp : IconArrowDown;
  return (
    <Table.Th scope="col" {...(from && { visibleFrom: from })} {...(sorted && { "aria-sort": sorted })}>
      <UnstyledButton className={classes["sort"] ?? ""} onClick={onSort}>
        {label}
        <Icon size={14} stroke={1.8} aria-hidden opacity={sorted === undefined ? 0.5 : 1} />
      </UnstyledButton>
    </Table.Th>
  );
}
