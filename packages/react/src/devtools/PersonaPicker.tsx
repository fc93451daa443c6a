/** @jsxRuntime classic */
// Storybook's manager brings its own React, which only `React.createElement` reaches
import * as React from "react";
import type { ModelDescription } from "./ModelDescription.ts";
import { panelStyles } from "./panelStyles.ts";
import { type Persona, standings } from "./Persona.ts";
import { nameWords, type RoleLabels, roleWords, standingWords } from "./personaWords.ts";

/** The properties of {@link PersonaPicker}. */
export interface PersonaPickerProps {
  /** The model whose roles and plans can be chosen. */
  readonly model: ModelDescription;
  /** The persona that is shown now. */
  readonly persona: Persona;
  /** Called with the new persona after each choice. */
  readonly onChange: (persona: Persona) => void;
  /** Names for people to read, by scope and role. @default the names in the model, as words */
  readonly labels?: RoleLabels | undefined;
  /** What can't be chosen here: names of scopes, `plan`, `snapshot`. */
  readonly fixed?: ReadonlySet<string> | undefined;
  /** The color scheme. @default "light" */
  readonly scheme?: "light" | "dark" | undefined;
}

/**
 * Lets you choose a persona: roles by scope, optionally several at once, the plan, and the state of the snapshot.
 * @example
 * ```tsx
 * import { createRecorder, PersonaPicker } from "@rolecall/react/devtools";
 * const recorder = createRecorder();
 * const model = recorder.model();
 * export const picker = model && (
 *   <PersonaPicker model={model} persona={{ roles: {} }} onChange={recorder.show} />
 * );
 * ```
 */
export function PersonaPicker({
  model,
  persona,
  onChange,
  labels,
  fixed = new Set(),
  scheme = "light",
}: PersonaPickerProps): React.ReactElement {
  const holdsSeveral = Object.values(persona.roles).some((held) => held.length > 1);
  const [isSeveral, setSeveral] = React.useState(holdsSeveral);
  const several = isSeveral || holdsSeveral;
  const { roles, plan, snapshot = "ready" } = persona;
  const hold = (scope: string, held: readonly string[]) =>
    onChange({ ...persona, roles: { ...roles, [scope]: held } });
  return (
    <div className="rc-tool" data-scheme={scheme}>
      <style>{panelStyles}</style>
      <div className="rc-persona">
        {model.scopes.map((scope) => {
          const held = roles[scope.name] ?? [];
          const toggled = (role: string) =>
            scope.roles.filter((other) => (other === role) !== held.includes(other));
          return (
            <Choices key={scope.name} title={`${nameWords(scope.name)} role`} isFixed={fixed.has(scope.name)}>
              {scope.roles.map((role) => (
                <Choice
                  key={role}
                  isSeveral={several}
                  isOn={held.includes(role)}
                  onPick={() => hold(scope.name, several ? toggled(role) : [role])}
                >
                  {roleWords(scope.name, role, labels)}
                </Choice>
              ))}
              {!several && (
                <Choice isOn={held.length === 0} onPick={() => hold(scope.name, [])}>
                  None
                </Choice>
              )}
            </Choices>
          );
        })}
        {model.plans.length > 0 && (
          <Choices title="Plan" isFixed={fixed.has("plan")}>
            {model.plans.map((name) => (
              <Choice key={name} isOn={plan === name} onPick={() => onChange({ ...persona, plan: name })}>
                {nameWords(name)}
              </Choice>
            ))}
            <Choice isOn={plan === undefined} onPick={() => onChange({ ...persona, plan: undefined })}>
              None
            </Choice>
          </Choices>
        )}
        <Choices title="Snapshot" isFixed={fixed.has("snapshot")}>
          {standings.map((standing) => (
            <Choice
              key={standing}
              isOn={snapshot === standing}
              onPick={() => onChange({ ...persona, snapshot: standing })}
            >
              {standingWords[standing]}
            </Choice>
          ))}
        </Choices>
      </div>
      <div className="rc-bar">
        <label>
          <input
            type="checkbox"
            checked={several}
            onChange={() => setSeveral(!several)}
            disabled={holdsSeveral}
          />{" "}
          Several roles at once
        </label>
      </div>
    </div>
  );
}

const Group = React.createContext("");

function Choices(props: { title: string; isFixed: boolean; children: React.ReactNode }) {
  const { title, isFixed, children } = props;
  return (
    <Group.Provider value={React.useId()}>
      <fieldset disabled={isFixed}>
        <legend>
          {title}
          {isFixed && <span className="rc-dim"> (set by the story)</span>}
        </legend>
        {children}
      </fieldset>
    </Group.Provider>
  );
}

interface ChoiceProps {
  readonly isOn: boolean;
  readonly isSeveral?: boolean;
  readonly onPick: () => void;
  readonly children: React.ReactNode;
}

function Choice({ isOn, isSeveral = false, onPick, children }: ChoiceProps) {
  const name = React.useContext(Group);
  return (
    <label>
      <input type={isSeveral ? "checkbox" : "radio"} name={name} checked={isOn} onChange={onPick} />
      {children}
    </label>
  );
}
