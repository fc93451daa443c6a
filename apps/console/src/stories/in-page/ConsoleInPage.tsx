import "@mantine/charts/styles.css";
import "@mantine/notifications/styles.css";
import { Center, Group, Loader } from "@mantine/core";
import { createMemoryHistory, type RouterHistory } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { ConsoleApp } from "../../app/ConsoleApp.tsx";
import { openInPage, type PageServer } from "./openInPage.ts";

interface ConsoleInPageProps {
  /** Who has signed in. */
  readonly userId: string;
  /** The address that is open at first. @default "/o/acme-test" */
  readonly start?: string;
  /** Whether the server is the one that all who only look around share. @default false */
  readonly isShared?: boolean;
}

let shared: Promise<PageServer> | undefined;
const openShared = () => (shared ??= openInPage());

/** The whole console over a server of its own, which runs inside of the page. */
export function ConsoleInPage({ userId, start = "/o/acme-test", isShared = false }: ConsoleInPageProps) {
  const [opened, setOpened] = useState<{ readonly server: PageServer; readonly history: RouterHistory }>();
  useEffect(() => {
    let isGone = false;
    const opening = isShared ? openShared() : openInPage();
    void opening.then((server) =>
      isGone ? undefined : setOpened({ server, history: createMemoryHistory({ initialEntries: [start] }) }),
    );
    return () => {
      isGone = true;
      if (!isShared) void opening.then((server) => server.close());
    };
  }, [start, isShared]);
  if (opened === undefined)
    return (
      <Center p="xl">
        <Group>
          <Loader size="sm" aria-hidden />
          <output>Starting the database …</output>
        </Group>
      </Center>
    );
  return <ConsoleOf key={userId} {...opened} userId={userId} />;
}

interface ConsoleOfProps {
  readonly server: PageServer;
  readonly history: RouterHistory;
  readonly userId: string;
}

function ConsoleOf({ server, history, userId }: ConsoleOfProps) {
  const [send] = useState(() => server.sendAs(userId));
  return <ConsoleApp send={send} history={history} />;
}
