import "@mantine/charts/styles.css";
import "@mantine/notifications/styles.css";
import { Center, Group, Loader } from "@mantine/core";
import { useEffect, useState } from "react";
import { ConsoleApp } from "../../app/ConsoleApp.tsx";
import type { SeenAs, Send } from "./openInPage.ts";
import { enterPlace, type Place } from "./Place.ts";
import { ScreensAlone } from "./ScreensAlone.tsx";

interface ConsoleInPageProps {
  /** Who is signed in. Someone else finds the same page open. */
  readonly as: SeenAs;
  /** The address that is open at first. @default "/o/acme-test" */
  readonly start?: string | undefined;
  /** Shows the screens without the console around them, which would keep some from the person. @default false */
  readonly alone?: boolean | undefined;
}

/** The whole console over a server that runs inside of the page. */
export function ConsoleInPage({ as, start = "/o/acme-test", alone = false }: ConsoleInPageProps) {
  const [place, setPlace] = useState<Place>();
  const [signedIn, setSignedIn] = useState<{
    readonly key: string;
    readonly send: Send;
    readonly sendAsOwner: Send;
  }>();
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
    if (place === undefined) return undefined;
    // the key is all that it is made of
    const person = JSON.parse(key) as SeenAs;
    void Promise.all([
      place.server.signIn(person),
      place.server.signIn({ role: "owner", plan: person.plan }),
    ]).then(([send, sendAsOwner]) => (isGone ? undefined : setSignedIn({ key, send, sendAsOwner })));
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
  const { key: person, send, sendAsOwner } = signedIn;
  if (!alone) return <ConsoleApp key={person} send={send} history={place.history} />;
  return <ScreensAlone key={person} as={as} send={send} sendAsOwner={sendAsOwner} history={place.history} />;
}
