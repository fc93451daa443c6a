import { Button, Card, Group, Skeleton, Stack, Text, Title } from "@mantine/core";
import { useAddress } from "../../ui/address/useAddress.ts";
import { UsersPage } from "../../lifecycle/UsersPage.tsx";
import { NavigationPage } from "../../organization/roles/NavigationPage.tsx";
import { PermissionMatrix } from "../../organization/roles/PermissionMatrix.tsx";
import { PersonPage } from "../../organization/roles/PersonPage.tsx";
import { useNavigation } from "../../ui/navigation/useNavigation.ts";
import { ConsolePage } from "../pages/ConsolePage.tsx";
import { readPersona, writePersona } from "../../organization/roles/person/Persona.ts";

/** Shows the page that the address names, if it is there for the person. */
export function OpenPage({ project }: { project: string }) {
  const { address, goTo } = useAddress();
  const { path, search } = address;
  const navigation = useNavigation(project);
  if (path === "/explorer/matrix") return <PermissionMatrix />;
  if (path === "/explorer/navigation") return <NavigationPage />;
  if (path === "/explorer/person")
    return (
      <PersonPage
        persona={readPersona(search)}
        onChange={(persona) => goTo({ path, search: writePersona(persona, search) })}
      />
    );
  if (navigation.state === "loading") return <PageSkeleton />;
  const open = navigation.entries.filter(({ standing }) => standing !== "hidden");
  const place = path === "/" ? open[0] : open.find(({ entry }) => entry.path === path);
  if (place?.entry.path === "/organization/users" && navigation.state === "ready") return <UsersPage />;
  if (place && navigation.state === "ready")
    // another page or project starts over
    return <ConsolePage key={`${place.entry.path} ${project}`} place={place} project={project} />;
  return (
    <Card withBorder ta="center" py="xl" maw={520} mx="auto" mt="xl">
      <Title order={1} size="h3">
        {navigation.state === "expired" ? "Your access has run out" : "Page not found"}
      </Title>
      <Text c="dimmed" my="sm">
        {navigation.state === "expired"
          ? "What you may do is not known any more. Sign in again to go on."
          : "There is no such page, or it is not yours to open."}
      </Text>
      <div>
        <Button variant="default" onClick={() => goTo({ path: "/explorer/matrix", search })}>
          See what each role may do
        </Button>
      </div>
    </Card>
  );
}

function PageSkeleton() {
  return (
    <Stack gap="lg" aria-busy="true" data-testid="page-loading">
      <Stack gap="xs">
        <Skeleton height={14} width={90} />
        <Skeleton height={30} width={220} />
        <Skeleton height={16} width="min(340px, 80%)" />
      </Stack>
      {[4, 6].map((lines) => (
        <Card key={lines} withBorder>
          <Stack gap="lg" py="xs">
            {Array.from({ length: lines }, (_, line) => (
              <Group key={`line ${line}`} justify="space-between" wrap="nowrap">
                <Skeleton height={14} width={`${30 + ((line * 17) % 25)}%`} />
                <Skeleton height={14} width="18%" />
              </Group>
            ))}
          </Stack>
        </Card>
      ))}
    </Stack>
  );
}
