import { Badge, Card, Group, Stack, Table, Text, Title, VisuallyHidden } from "@mantine/core";
import { Loaded } from "../../session/api/Loaded.tsx";
import { useAuthority } from "../../session/api/useAuthority.ts";
import { useSession } from "../../session/ConsoleSession.ts";
import { roleLabel } from "../../ui/words/grantWords.ts";
import { SortHead } from "../../ui/tables/SortHead.tsx";
import { useSorted } from "../../ui/tables/useSorted.ts";
import { LeaveOrganization } from "./LeaveOrganization.tsx";
import { WideTable } from "../../ui/tables/WideTable.tsx";
import { QuietDenials } from "../../ui/tasks/QuietDenials.tsx";

interface Membership {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly state: "active" | "deletionRequested";
}

/** The organizations that a person is in, with their role in each, and the way out. */
export function OrganizationTable() {
  const organizations = useAuthority(["organizations"], (client) =>
    client.organizations.list({ limit: 200 }),
  );
  return (
    <Card withBorder padding="lg">
      <QuietDenials>
        <Stack gap="md">
          <Title order={2} size="h4">
            Your organizations
          </Title>
          <Loaded query={organizations}>{({ items }) => <Memberships memberships={items} />}</Loaded>
        </Stack>
      </QuietDenials>
    </Card>
  );
}

function Memberships({ memberships }: { readonly memberships: readonly Membership[] }) {
  const { organization } = useSession();
  const { sorted, sorting } = useSorted(memberships, "name", (row, column) =>
    column === "role" ? roleLabel("organization", row.role) : row.name,
  );
  if (sorted.length === 0)
    return <Text c="dimmed">You are in no organization. Ask an owner or admin of one to invite you.</Text>;
  return (
    <WideTable minWidth={380} aria-label="Your organizations">
      <Table.Thead>
        <Table.Tr>
          <SortHead label="Organization" column="name" sorting={sorting} />
          <SortHead label="Your role" column="role" sorting={sorting} />
          <Table.Th scope="col">
            <VisuallyHidden>Actions</VisuallyHidden>
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {sorted.map(({ id, name, role, state }) => (
          <Table.Tr key={id}>
            <Table.Td>
              <Group gap="xs">
                {name}
                {id === organization.id && <Badge variant="light">Open now</Badge>}
                {state === "deletionRequested" && (
                  <Badge variant="light" color="red">
                    To be deleted
                  </Badge>
                )}
              </Group>
            </Table.Td>
            <Table.Td data-label="Your role">{roleLabel("organization", role)}</Table.Td>
            <Table.Td ta="right">
              <LeaveOrganization id={id} name={name} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </WideTable>
  );
}
