"use client";
import { type ReactElement, type ReactNode, useEffect, useRef, useState } from "react";
import type { PermissionProviderProps } from "../createPermissions.tsx";
import { createRecorder, type Recorder } from "./createRecorder.ts";
import { DecisionPanel } from "./DecisionPanel.tsx";
import { flashElements } from "./flashElements.ts";
import { panelStyles } from "./panelStyles.ts";
import type { Persona } from "./Persona.ts";
import { pickElement } from "./pickElement.ts";
import { PersonaPicker } from "./PersonaPicker.tsx";
import { personaWords, type RoleLabels } from "./personaWords.ts";
import { useQuestions } from "./useQuestions.ts";
import { useScheme } from "./useScheme.ts";

/** The properties of {@link RolecallDevtools}. */
export interface RolecallDevtoolsProps {
  /** The provider that `createPermissions(model)` returned. */
  readonly PermissionProvider: (props: PermissionProviderProps) => ReactNode;
  /** Names for people to read, by scope and role. */
  readonly labels?: RoleLabels | undefined;
  /** Opens the inspector at the start. @default false */
  readonly isOpenAtFirst?: boolean | undefined;
  /** The application, including its own provider. */
  readonly children: ReactNode;
}

const docks = { float: "Float", right: "Dock right", bottom: "Dock at the bottom" } as const;
type Dock = keyof typeof docks;

/**
 * Adds an inspector to a running application. It lists every decision, or those behind an element that you pick, and lets
 * you view the application as someone else; the server's own checks don't change. Alt Shift I opens and closes it. Keep it
 * out of production with a condition:
 * @example
 * ```tsx
 * import { PermissionProvider } from "@rolecall/organization/react";
 * import { RolecallDevtools } from "@rolecall/react/devtools";
 * const App = () => <PermissionProvider>an application</PermissionProvider>;
 * export const root =
 *   process.env["NODE_ENV"] === "production" ? (
 *     <App />
 *   ) : (
 *     <RolecallDevtools PermissionProvider={PermissionProvider}>
 *       <App />
 *     </RolecallDevtools>
 *   );
 * ```
 */
export function RolecallDevtools(props: RolecallDevtoolsProps): ReactElement {
  const { PermissionProvider, labels, isOpenAtFirst = false, children } = props;
  const [recorder] = useState(() => createRecorder());
  return (
    <>
      <PermissionProvider observe={recorder.observe}>{children}</PermissionProvider>
      <Inspector recorder={recorder} labels={labels} isOpenAtFirst={isOpenAtFirst} />
    </>
  );
}

interface InspectorProps {
  readonly recorder: Recorder;
  readonly labels: RoleLabels | undefined;
  readonly isOpenAtFirst: boolean;
}

function Inspector({ recorder, labels, isOpenAtFirst }: InspectorProps) {
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const [dock, setDock] = useState<Dock>("float");
  const [isPicking, setPicking] = useState(false);
  const [persona, setPersona] = useState<Persona>();
  const { questions, lists } = useQuestions(recorder, isOpen);
  const scheme = useScheme();
  const model = recorder.model();
  const person = isOpen ? recorder.person() : undefined;
  const [picked, setPicked] = useState<ReadonlySet<string>>();
  const stopPointing = useRef<() => void>(undefined);
  useEffect(() => {
    const toggle = (event: KeyboardEvent) => {
      if (event.code !== "KeyI" || !event.altKey || !event.shiftKey || event.repeat) return;
      event.preventDefault();
      setOpen((before) => !before);
    };
    window.addEventListener("keydown", toggle);
    return () => {
      window.removeEventListener("keydown", toggle);
      stopPointing.current?.();
    };
  }, []);
  const point = () => {
    stopPointing.current?.();
    stopPointing.current = pickElement(document, (element) => {
      if (element) setPicked(questionsBehind(element, recorder));
    });
  };
  const show = (next: Persona | undefined) => {
    setPersona(next);
    recorder.show(next);
  };
  const as = persona && model ? personaWords(persona, model, labels) : undefined;
  if (!isOpen)
    return (
      <div className="rc-tool" data-scheme={scheme}>
        <style>{panelStyles}</style>
        <button
          type="button"
          className="rc-tool rc-open"
          data-scheme={scheme}
          aria-keyshortcuts="Alt+Shift+I"
          title="Alt Shift I"
          onClick={() => setOpen(true)}
        >
          Permissions{as && `: as ${as}`}
        </button>
      </div>
    );
  return (
    <section
      className="rc-tool rc-float"
      data-scheme={scheme}
      data-dock={dock}
      aria-label="Permissions inspector"
    >
      <style>{panelStyles}</style>
      <div className="rc-head">
        <strong>Permissions</strong>
        {as ? (
          <span className="rc-as">as {as}</span>
        ) : (
          person && model && <span className="rc-dim">{personaWords(person, model, labels)}</span>
        )}
        <button type="button" className="rc-chip" onClick={point}>
          Pick an element
        </button>
        <button
          type="button"
          className="rc-chip"
          aria-expanded={isPicking}
          onClick={() => setPicking(!isPicking)}
        >
          View as
        </button>
        <select
          aria-label="Position of the inspector"
          value={dock}
          // the options are these names
          onChange={({ currentTarget }) => setDock(currentTarget.value as Dock)}
        >
          {Object.entries(docks).map(([name, words]) => (
            <option key={name} value={name}>
              {words}
            </option>
          ))}
        </select>
        <button
          type="button"
          className="rc-chip"
          aria-label="Close the inspector"
          onClick={() => setOpen(false)}
        >
          ✕
        </button>
      </div>
      {/* a region that scrolls is reached with the keyboard */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="rc-body" tabIndex={0}>
        {isPicking && model && (
          <>
            <PersonaPicker
              model={model}
              persona={persona ?? person ?? noRoles}
              labels={labels}
              scheme={scheme}
              onChange={show}
            />
            <p className="rc-empty">
              {"This only changes what the page shows. The server still decides by your own roles. "}
              <button type="button" className="rc-button" onClick={() => show(undefined)} disabled={!persona}>
                Back to your own roles
              </button>
            </p>
          </>
        )}
        {picked && (
          <p className="rc-empty">
            {picked.size === 0
              ? "No permission check affects this element. "
              : "Showing the permission checks behind the element you picked. "}
            <button type="button" className="rc-button" onClick={() => setPicked(undefined)}>
              Show everything
            </button>
          </p>
        )}
        <DecisionPanel
          questions={picked ? questions.filter(({ id }) => picked.has(id)) : questions}
          lists={picked ? noLists : lists}
          model={model}
          scheme={scheme}
          onJump={(id) => flashElements(recorder.elementsOf(id, document))}
        />
      </div>
    </section>
  );
}

const noLists: readonly never[] = [];

/** Finds the questions of the innermost gates around an element. */
function questionsBehind(element: Element, recorder: Recorder): ReadonlySet<string> {
  const around = recorder.questions().flatMap(({ id }) =>
    recorder
      .elementsOf(id, document)
      .filter((gate) => gate.contains(element))
      .map((gate) => ({ id, gate })),
  );
  const innermost = around.filter(
    ({ gate }) => !around.some((other) => other.gate !== gate && gate.contains(other.gate)),
  );
  return new Set(innermost.map(({ id }) => id));
}

const noRoles: Persona = { roles: {} };
