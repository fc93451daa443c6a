import { Stack, Tabs } from "@mantine/core";
import { IconRoute, IconTable, IconUserQuestion } from "@tabler/icons-react";
import { useSession } from "../../session/ConsoleSession.ts";
import { useAddressChoice } from "../../ui/address/useAddressChoice.ts";
import { useScreenSearch } from "../../ui/address/useScreenSearch.ts";
import { ScreenTitle } from "../../ui/tasks/ScreenTitle.tsx";
import { NavigationPage } from "./NavigationPage.tsx";
import { readPersona, writePersona } from "./person/Persona.ts";
import { PermissionMatrix } from "./PermissionMatrix.tsx";
import { PersonPage } from "./PersonPage.tsx";

const views = ["matrix", "compare", "person"] as const;

/** What the roles allow: all of them in one table, next to each other, and for one person. */
export function RolesScreen() {
  const [view, setView] = useAddressChoice("view", views);
  return (
    <Stack gap="lg">
      <ScreenTitle area="Organization" title="Roles">
        What each role may do, and where a permission comes from.
      </ScreenTitle>
      <Tabs value={view} onChange={setView} keepMounted={false}>
        <Tabs.List mb="lg">
          <Tabs.Tab value="matrix" leftSection={<IconTable size={16} aria-hidden />}>
            Permissions
          </Tabs.Tab>
          <Tabs.Tab value="compare" leftSection={<IconRoute size={16} aria-hidden />}>
            Compare
          </Tabs.Tab>
          <Tabs.Tab value="person" leftSection={<IconUserQuestion size={16} aria-hidden />}>
            What can I do?
          </Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="matrix">
          <PermissionMatrix />
        </Tabs.Panel>
        <Tabs.Panel value="compare">
          <NavigationPage />
        </Tabs.Panel>
        <Tabs.Panel value="person">
          <PersonTab />
        </Tabs.Panel>
      </Tabs>
    </Stack>
  );
}

/** The person that the address describes. */
function PersonTab() {
  const { search, setSearch } = useScreenSearch();
  const { organization, projects } = useSession();
  const place = { organization: organization.id, projects };
  return (
    <PersonPage
      persona={readPersona(search, place)}
      place={place}
      onChange={(persona) => setSearch(writePersona(persona, search))}
    />
  );
}
