import { AppShell, Container, Progress, ScrollArea, Stack } from "@mantine/core";
import { useDisclosure, useDocumentTitle } from "@mantine/hooks";
import { useRouterState } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { useAddress } from "../ui/address/useAddress.ts";
import { ConsoleNavigation } from "./navigation/ConsoleNavigation.tsx";
import { useSession } from "../session/ConsoleSession.ts";
import { SkipLink } from "./SkipLink.tsx";
import { AccessChangeToast } from "./AccessChangeToast.tsx";
import { Banners } from "./Banners.tsx";
import { OpenScreen } from "./OpenScreen.tsx";
import { SessionProjectSwitcher } from "./SessionProjectSwitcher.tsx";
import { ShellHeader } from "./ShellHeader.tsx";
import classes from "./Shell.module.css";
import { areaLabels, entryAt } from "../ui/navigation/navigationEntries.ts";

/** The console around the open page: header, menu, notices. */
export function Shell() {
  const [opened, menu] = useDisclosure(false);
  const { organization, project } = useSession();
  const { address, goTo } = useAddress();
  const { path } = address;
  useDocumentTitle([...getTitleParts(path), organization.name, "Rolecall"].join(" · "));
  const isLoading = useRouterState({ select: ({ status }) => status === "pending" });
  const before = useRef(path);
  useEffect(() => {
    if (before.current === path) return;
    before.current = path;
    // screen readers begin at the top of the page
    document.getElementById("console-page")?.focus({ preventScroll: true });
  }, [path]);
  const choose = (id: string) => {
    const search = new URLSearchParams(address.search);
    search.set("project", id);
    goTo({ path, search });
  };
  return (
    <AppShell
      header={{ height: 60 }}
      navbar={{ width: 272, breakpoint: "md", collapsed: { mobile: !opened } }}
      padding={{ base: "md", sm: "lg" }}
    >
      <SkipLink />
      <AppShell.Header className={classes["screenOnly"] ?? ""}>
        <ShellHeader menuOpened={opened} onMenu={menu.toggle} />
        {isLoading ? (
          <Progress value={100} animated size={3} radius={0} aria-label="The page is loading" />
        ) : null}
      </AppShell.Header>
      <AppShell.Navbar id="console-menu" aria-label="Pages" className={classes["screenOnly"] ?? ""}>
        <AppShell.Section grow component={ScrollArea} px="md" py="sm">
          <Stack gap="md">
            <ConsoleNavigation
              project={project}
              switcher={<SessionProjectSwitcher onProject={choose} />}
              onFollow={menu.close}
            />
          </Stack>
        </AppShell.Section>
      </AppShell.Navbar>
      <AppShell.Main id="console-page" tabIndex={-1} className={classes["page"] ?? ""}>
        <Container size="lg" px={0} pb="xl">
          <Banners />
          <OpenScreen />
        </Container>
      </AppShell.Main>
      <AccessChangeToast />
    </AppShell>
  );
}

/** Names a page for the title of the window, the page before its area. A page that is not known has no name. */
function getTitleParts(path: string): readonly string[] {
  const entry = entryAt(path);
  return entry === undefined ? [] : [entry.label, areaLabels[entry.area]];
}
