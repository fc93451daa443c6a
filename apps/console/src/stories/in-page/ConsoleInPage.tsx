import "@mantine/charts/styles.css";
import "@mantine/notifications/styles.css";
import { Center, Group, Loader } from "@mantine/core";
import { useEffect, useState } from "react";
import { ConsoleApp } from "../../app/ConsoleApp.tsx";
import type { SeenAs, Send } from "./openInPage.ts";
import { enterPlace, type Place } from "./Place.ts";

interface ConsoleInPageProps {
  /** Who is signed in. Someone else finds the same page open. */
  readonly as: SeenAs;
  /** The address that is open at first. @default "/o/acme-test" */
  readonly start?: string | undefined;
}

/** The whole console over a server of its own, which runs inside of the page. */
export function ConsoleInPage({ as, start = "/o/acme-test" }: ConsoleInPageProps) {
  const [place, setPlace] = useState<Place>();
  const [signedIn, setSignedIn] = useState<{ readonly key: string; readonly send: Send }>();
  const key = JSON.stringify(as);
  useEffect(() => {
    let isGone = false;
    const { opening, leave } = enterPlace(start);
    void opening.then((opened) => (isGone ? undefined : setPlace(opened)));
    return () => {
      isGone = true;
      leave();
    };
  }, [start]);
  useEffect(() => {
    let isGone = false;
    void place?.server
      // the key is all that it is made of
      .signIn(JSON.parse(key) as SeenAs)
      .then((send) => (isGone ? undefined : setSignedIn({ key, send })));
    return () => {
      isGone = true;
    };
  }, [place, key]);
  if (place === undefined || signedIn === undefined)
    return (
      <Center p="xl">
        <Group>
          <Loader size="sm" aria-hidden />
          <output>Starting the database …</output>
        </Group>
      </Center>
    );
  return <ConsoleApp key={signedIn.key} send={signedIn.send} history={place.history} />;
}
