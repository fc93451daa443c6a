import { Box, Button, Card, Group, Stack, Switch, Table, Text, TextInput, Title } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { organizationRoleDetails } from "@rolecall/organization";
import { useState } from "react";
import { MatrixBody } from "./MatrixBody.tsx";
import classes from "./PermissionMatrix.module.css";
import { matrixRoles, matrixSections } from "./matrixSections.ts";

const everything = { search: "", onlyDifferences: false, withExtensions: false };

/** Shows which organization role allows which permission, straight from the role model. */
export function PermissionMatrix() {
  const [filter, setFilter] = useState(everything);
  const sections = matrixSections(filter);
  const rows = sections.flatMap((section) => section.rows);
  return (
    <Stack component="section" aria-labelledby="matrix-title" gap="md">
      <div>
        <Title order={2} id="matrix-title" size="h4">
          What each role may do
        </Title>
        <Text c="dimmed" mt={4}>
          The whole table, read from the role model. A column says what the organization role allows by
          itself.
        </Text>
      </div>
      <Group gap="md" align="flex-end">
        <TextInput
          type="search"
          label="Find a permission"
          placeholder="Teams, report, project.rename…"
          leftSection={<IconSearch size={16} />}
          value={filter.search}
          onChange={(event) => setFilter({ ...filter, search: event.currentTarget.value })}
          flex="1 1 260px"
        />
        <Group gap="lg" pb={8}>
          <Switch
            label="Only differences"
            checked={filter.onlyDifferences}
            onChange={(event) => setFilter({ ...filter, onlyDifferences: event.currentTarget.checked })}
          />
          <Switch
            label="With extensions"
            checked={filter.withExtensions}
            onChange={(event) => setFilter({ ...filter, withExtensions: event.currentTarget.checked })}
          />
        </Group>
      </Group>
      <Text size="sm" c="dimmed" component="output" display="block">
        {rows.length === 1 ? "1 permission" : `${rows.length} permissions`}
      </Text>
      {rows.length === 0 ? (
        <Card withBorder ta="center" py="xl">
          <Text fw={500}>No permission matches.</Text>
          <Box mt="sm">
            <Button variant="default" onClick={() => setFilter(everything)}>
              Show all
            </Button>
          </Box>
        </Card>
      ) : (
        <Table
          stickyHeader
          stickyHeaderOffset="var(--app-shell-header-height, 0px)"
          className={classes["matrix"] ?? ""}
          aria-labelledby="matrix-title"
          verticalSpacing="xs"
          highlightOnHover
        >
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">Permission</Table.Th>
              {matrixRoles.map((role) => (
                <Table.Th key={role} scope="col" className={classes["role"] ?? ""}>
                  {organizationRoleDetails[role].label}
                  <Text size="xs" fw={400} c="dimmed" data-count={role}>
                    {rows.filter(({ answers }) => answers[role]).length}
                    <Text span inherit visibleFrom="sm">
                      {` of ${rows.length}`}
                    </Text>
                  </Text>
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <MatrixBody sections={sections} />
        </Table>
      )}
    </Stack>
  );
}
