import { Card, Group, NativeSelect, Stack, Table, Text, TextInput, Title } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { useRef, useState } from "react";
import { useOrganization } from "../organization/useOrganization.ts";
import { InvitedRow } from "./InvitedRow.tsx";
import { type InvitedFilter, invitedRows } from "./invitedRows.ts";
import classes from "./InvitedTable.module.css";

const filters = [
  { value: "notAccepted", label: "Everyone who has not accepted" },
  { value: "pending", label: "Pending" },
  { value: "expired", label: "Expired" },
  { value: "declined", label: "Declined" },
  { value: "revoked", label: "Revoked" },
  { value: "accepted", label: "Accepted" },
] as const satisfies readonly { value: InvitedFilter; label: string }[];

/** Everyone who is invited, with what was offered and what can be done about it. */
export function InvitedTable() {
  const { state, context } = useOrganization();
  const [search, setSearch] = useState("");
  const [filter, setFilter] = useState<InvitedFilter>("notAccepted");
  const title = useRef<HTMLHeadingElement>(null);
  const stacked = useMediaQuery("(max-width: 62em)") ?? false;
  const rows = invitedRows(state, context.now, { search, filter });
  return (
    <Stack gap="md">
      <Group align="flex-end" gap="md">
        <TextInput
          type="search"
          label="Find an invitation"
          placeholder="Address, project or team"
          leftSection={<IconSearch size={16} />}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
          flex="1 1 260px"
          maw={420}
        />
        <NativeSelect
          label="Show"
          data={[...filters]}
          value={filter}
          onChange={(event) =>
            setFilter(
              filters.find(({ value }) => value === event.currentTarget.value)?.value ?? "notAccepted",
            )
          }
        />
      </Group>
      <Card withBorder padding={0} style={{ overflow: "visible" }}>
        <Title
          order={2}
          size="h5"
          px="md"
          pt="md"
          id="invited-title"
          ref={title}
          tabIndex={-1}
          style={{ outline: "none" }}
        >
          Invited people
        </Title>
        <Text size="sm" c="dimmed" px="md" pb="xs" component="output" display="block">
          {rows.length === 1 ? "1 invitation" : `${rows.length} invitations`}
        </Text>
        {rows.length === 0 ? (
          <Text ta="center" fw={500} py="xl">
            There is no such invitation.
          </Text>
        ) : (
          <Table
            aria-labelledby="invited-title"
            verticalSpacing="xs"
            horizontalSpacing="md"
            className={classes["table"] ?? ""}
          >
            <Table.Thead>
              <Table.Tr>
                {(stacked ? ["Person", "State"] : ["Person", "Offered", "State", "Sent", "Until"]).map(
                  (head) => (
                    <Table.Th key={head} scope="col">
                      {head}
                    </Table.Th>
                  ),
                )}
                {stacked ? null : (
                  <Table.Th scope="col" ta="right">
                    Actions
                  </Table.Th>
                )}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map((entry) => (
                <InvitedRow
                  key={entry.invitation.id}
                  entry={entry}
                  stacked={stacked}
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
