import type { ComponentType, ReactElement } from "react";
import { addons } from "storybook/preview-api";
import { addonId } from "./addonId.ts";
import { mergeChoices } from "./mergeChoices.ts";
import { PersonaPreview } from "./PersonaPreview.tsx";
import type { RolecallParameters } from "./RolecallParameters.ts";
import { useSteadyStory } from "./useSteadyStory.ts";

/** The parts of a story's context that are read. */
export interface PreviewContext {
  readonly id: string;
  readonly args: object;
  readonly parameters: { readonly [name: string]: unknown };
  readonly globals: { readonly [name: string]: unknown };
  /** The choice in the toolbar. Missing outside of Storybook. */
  readonly userGlobals?: { readonly [name: string]: unknown };
  readonly storyGlobals?: { readonly [name: string]: unknown };
  /** Whether the story's play function mounts it. */
  readonly usesMount?: boolean;
}

/** Shows every story as the persona in the toolbar. Ignores stories without a provider in their parameters. */
export function asPersona(Story: ComponentType, context: PreviewContext): ReactElement {
  // Storybook types parameters loosely; the provider in them is the one thing needed
  const parameters = context.parameters[addonId] as Partial<RolecallParameters> | undefined;
  if (!hasProvider(parameters) || parameters.disable) return <Story />;
  return <Shown Story={Story} context={context} parameters={parameters} />;
}

/**
 * Shows every story as the persona in the toolbar. Storybook adds this decorator itself; add it yourself in tests that
 * render stories elsewhere.
 * @example
 * import * as rolecall from "@rolecall/storybook-addon/preview";
 * export const annotations = [rolecall];
 */
export const decorators = [asPersona];

const hasProvider = (parameters: Partial<RolecallParameters> | undefined): parameters is RolecallParameters =>
  typeof parameters?.PermissionProvider === "function";

function Shown(props: { Story: ComponentType; context: PreviewContext; parameters: RolecallParameters }) {
  const { Story, context, parameters } = props;
  const { [addonId]: chosen, ...globals } = context.userGlobals ?? context.globals;
  const merged = mergeChoices(parameters.initial, chosen, context.storyGlobals?.[addonId]);
  const fixed = mergeChoices(context.storyGlobals?.[addonId]);
  // a story that reads the toolbar itself, or fixes its roles, is shown as the persona in the toolbar
  const namesPeople = parameters.rerender === true || Object.keys(fixed.roles ?? {}).length > 0;
  // the grid is the manager's: a story is shown the same with and without it
  const { grid: _, ...choice } = merged;
  const story = useSteadyStory(
    { story: Story, args: context.args, globals, choice: JSON.stringify(merged) },
    () => <Story />,
    !parameters.rerender,
  );
  return (
    <PersonaPreview
      storyId={context.id}
      choice={choice}
      parameters={parameters}
      wire={addons.getChannel()}
      namesPeople={namesPeople}
      playsToMount={context.usesMount === true}
    >
      {story}
    </PersonaPreview>
  );
}
