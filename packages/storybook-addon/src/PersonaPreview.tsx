import { createRecorder, type ModelDescription } from "@rolecall/react/devtools";
import * as React from "react";
import { personaOf } from "./mergeChoices.ts";
import { noteFinished } from "./noteFinished.ts";
import { notePairs } from "./notePairs.ts";
import type { RolecallGlobals } from "./RolecallGlobals.ts";
import type { RolecallParameters } from "./RolecallParameters.ts";
import { sendQuestions, type Wire } from "./sendQuestions.ts";
import { isNoting } from "./ShownPairs.ts";
import { shownStories } from "./shownStories.ts";
import { watchProviders } from "./watchProviders.ts";

/** How long the story is shown before the access is revoked, in milliseconds. */
const timeUntilRevoked = 600;

/** The properties of {@link PersonaPreview}. */
export interface PersonaPreviewProps {
  readonly storyId: string;
  readonly choice: RolecallGlobals;
  readonly parameters: RolecallParameters;
  readonly wire: Wire;
  /** Whether the story itself sets the person it is shown as. */
  readonly namesPeople: boolean;
  readonly playsToMount: boolean;
  readonly children: React.ReactNode;
}

/** Renders a story as the persona in the toolbar. Another choice re-renders the gates and remounts nothing. */
export function PersonaPreview(props: PersonaPreviewProps): React.ReactElement {
  const { storyId, choice, parameters, wire, namesPeople, playsToMount, children } = props;
  const { PermissionProvider, places, labels, initial } = parameters;
  const { snapshot } = choice;
  const find = (model: ModelDescription) => ({ ...personaOf(choice, model), places });
  // before it is revoked, the snapshot is a normal one
  const findAtFirst = (model: ModelDescription) => {
    const persona = find(model);
    return persona.snapshot === "revoked" ? { ...persona, snapshot: "ready" as const } : persona;
  };
  const [recorder] = React.useState(() => createRecorder({ persona: findAtFirst, isDeep: false }));
  const [isAnsweredWithin, setAnsweredWithin] = React.useState(false);
  // a provider below is created during rendering, when no state may be set
  const [notes] = React.useState(() => (isNoting() ? notePairs(recorder.observe) : undefined));
  const [observe] = React.useState(() =>
    watchProviders(notes?.observe ?? recorder.observe, (next) =>
      queueMicrotask(() => setAnsweredWithin(next)),
    ),
  );
  const hasOwnPeople = isAnsweredWithin && !namesPeople;
  const key = JSON.stringify([choice, places]);
  const shown = React.useRef(key);

  React.useLayoutEffect(() => {
    if (shown.current !== key) recorder.show(findAtFirst);
    shown.current = key;
    if (snapshot !== "revoked") return undefined;
    const timer = setTimeout(() => recorder.show(find), timeUntilRevoked);
    return () => clearTimeout(timer);
    // the functions say what the key says
    // oxlint-disable-next-line react/exhaustive-deps, react/exhaustive-effect-dependencies
  }, [recorder, key, snapshot]);
  React.useEffect(
    () =>
      sendQuestions(recorder, wire, storyId, {
        labels: labels ?? {},
        initial: initial ?? {},
        hasOwnPeople,
        playsToMount,
      }),
    [recorder, wire, storyId, labels, initial, hasOwnPeople, playsToMount],
  );
  React.useEffect(() => noteFinished(wire, storyId, document.body), [wire, storyId]);
  React.useEffect(() => {
    shownStories.set(storyId, { recorder, personaIn: find, notes });
  });
  React.useEffect(() => () => void shownStories.delete(storyId), [storyId]);

  return <PermissionProvider observe={observe}>{children}</PermissionProvider>;
}
