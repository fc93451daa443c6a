import { Badge, Table, Text, Title } from "@mantine/core";
import { corePermissions, organizationModel, permissionDetails } from "@rolecall/organization";

const roles = organizationModel.roles("organization");

/** Shows which organization role allows which of the core permissions. */
export function PermissionMatrix() {
  return (
    <section aria-labelledby="matrix-title">
      <Title order={1} id="matrix-title" size="h3">
        What each role may do
      </Title>
      <Text mb="md">
        A role's column says what it allows by itself. Reports also need a role in the project.
      </Text>
      <Table stickyHeader striped aria-labelledby="matrix-title">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Permission</Table.Th>
            {roles.map((role) => (
              <Table.Th key={role}>{roleNames[role]}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {corePermissions.map((permission) => (
            <Table.Tr key={permission}>
              <Table.Th scope="row">{permissionDetails[permission].label}</Table.Th>
              {roles.map((role) => (
                <Table.Td key={role}>
                  {organizationModel.allows("organization", role, permission) ? (
                    <Badge color="teal.9" variant="filled">
                      Yes
                    </Badge>
                  ) : (
                    "No"
                  )}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}

const roleNames = {
  owner: "Owner",
  admin: "Admin",
  billingAdmin: "Billing admin",
  member: "Member",
} as const;
