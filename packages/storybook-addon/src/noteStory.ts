import { addonId } from "./addonId.ts";
import type { RolecallParameters } from "./RolecallParameters.ts";
import { noteShown } from "./ShownPairs.ts";
import { shownStories } from "./shownStories.ts";

/** The parts of a story's context that are read. */
interface NotedContext {
  readonly id: string;
  readonly parameters?: { readonly [name: string]: unknown };
}

/**
 * Records after a story has run in a test which permissions it checked as which roles.
 * @example
 * import { afterEach } from "@rolecall/storybook-addon/preview";
 * afterEach({ id: "teams--list" });
 */
export function noteStory({ id, parameters }: NotedContext): void {
  // Storybook types parameters loosely
  const own = parameters?.[addonId] as Partial<RolecallParameters> | undefined;
  if (own?.counts === false) return;
  const story = shownStories.get(id);
  const model = story?.recorder.model();
  if (!story?.notes || !model) return;
  const { notes, recorder, personaIn } = story;
  const deciding = notes.deciding();
  const persona = Object.entries(personaIn(model).roles).flatMap(([scope, roles]) =>
    roles.map((role) => ({ scope, role })),
  );
  const asPersona = recorder
    .questions()
    .filter(({ permission, target }) => notes.isOfPersona(permission, target))
    .flatMap(({ permission, decision: { status } }) =>
      persona
        .filter(({ scope, role }) => deciding[permission]?.[scope]?.includes(role))
        .map((held) => ({ ...held, permission, status })),
    );
  noteShown({ model, deciding, pairs: [...asPersona, ...notes.pairs()] });
}
