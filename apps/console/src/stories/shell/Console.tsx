import { AppShell, Container, ScrollArea, Stack } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useAddress } from "../../ui/address/useAddress.ts";
import { ConsoleNavigation } from "../../app/navigation/ConsoleNavigation.tsx";
import { projectOf } from "../../organization/roles/person/projectOf.ts";
import { ConsoleHeader } from "./ConsoleHeader.tsx";
import { ExplorerLinks } from "../../app/ExplorerLinks.tsx";
import { OpenPage } from "./OpenPage.tsx";
import type { Session } from "./Session.ts";
import { SkipLink } from "../../app/SkipLink.tsx";

/** The whole console, for the person of the surrounding permission provider. */
export function Console({ session }: { session: Session }) {
  const [opened, menu] = useDisclosure(false);
  const { address, goTo } = useAddress();
  const project = projectOf(address.search);
  const choose = (id: string) => {
    const search = new URLSearchParams(address.search);
    search.set("project", id);
    goTo({ path: address.path, search });
  };
  return (
    <AppShell
      header={{ height: 60 }}
      navbar={{ width: 272, breakpoint: "md", collapsed: { mobile: !opened } }}
      padding={{ base: "md", sm: "lg" }}
    >
      <SkipLink />
      <AppShell.Header>
        <ConsoleHeader session={session} menuOpened={opened} onMenu={menu.toggle} />
      </AppShell.Header>
      <AppShell.Navbar id="console-menu" aria-label="Pages">
        <AppShell.Section grow component={ScrollArea} p="md">
          <Stack gap="lg">
            <ConsoleNavigation project={project} onProject={choose} onFollow={menu.close} />
            <ExplorerLinks onFollow={menu.close} />
          </Stack>
        </AppShell.Section>
      </AppShell.Navbar>
      <AppShell.Main id="console-page" tabIndex={-1}>
        <Container size="lg" px={0} pb="xl">
          <OpenPage project={project} />
        </Container>
      </AppShell.Main>
    </AppShell>
  );
}
