import { SegmentedControl, SimpleGrid, Stack, Text, Title } from "@mantine/core";
import { organizationModel, projectRoleDetails } from "@rolecall/organization";
import { PermissionProvider } from "@rolecall/organization/react";
import { useMemo, useState } from "react";
import { personaSnapshot } from "./person/Persona.ts";
import { matrixRoles } from "./matrixSections.ts";
import { RoleNavigation } from "./RoleNavigation.tsx";

const projectRoles = organizationModel.roles("project");
/** What a role sees does not depend on which project it is. */
const project = "project";
const choices = [
  { value: "none", label: "None" },
  ...projectRoles.map((role) => ({ value: role, label: projectRoleDetails[role].label })),
];

/** Shows the menu of the console as each organization role sees it, side by side. */
export function NavigationPage() {
  const [chosen, setChosen] = useState("analyst");
  const people = useMemo(() => {
    const projectRole = projectRoles.find((role) => role === chosen);
    const grants = projectRole ? [{ project, role: projectRole, source: "individual" } as const] : [];
    return matrixRoles.map((role) => ({
      role,
      snapshot: personaSnapshot({ role, plan: "enterprise", grants }, "organization"),
    }));
  }, [chosen]);
  return (
    <Stack gap="lg">
      <div>
        <Title order={2} size="h4">
          What each role sees
        </Title>
        <Text c="dimmed" mt={4} maw={680}>
          A page without anything permitted on it is not in the menu. Reports, Lexicon and the project
          settings depend on the role in the project, too.
        </Text>
      </div>
      <div>
        <Text size="sm" fw={600} mb={6} id="project-role">
          Role in the project
        </Text>
        <SegmentedControl
          aria-labelledby="project-role"
          data={choices}
          value={chosen}
          onChange={setChosen}
          fullWidth
          maw={480}
          styles={{ label: { paddingInline: 5 } }}
        />
      </div>
      <SimpleGrid cols={{ base: 1, xs: 2, lg: 4 }} spacing="md">
        {people.map(({ role, snapshot }) => (
          <PermissionProvider key={role} snapshot={snapshot}>
            <RoleNavigation role={role} project={project} />
          </PermissionProvider>
        ))}
      </SimpleGrid>
    </Stack>
  );
}
