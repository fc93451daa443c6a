import { isNoting, noteShown } from "./ShownPairs.ts";
import { shownStories } from "./shownStories.ts";

/**
 * Records after a story has run in a test which permissions it checked as which roles.
 * @example
 * import { afterEach } from "@rolecall/storybook-addon/preview";
 * afterEach({ id: "teams--list" });
 */
export function noteStory({ id }: { readonly id: string }): void {
  if (!isNoting()) return;
  const story = shownStories.get(id);
  const model = story?.recorder.model();
  if (!story || !model) return;
  const roles = Object.entries(story.personaIn(model).roles).flatMap(([scope, held]) =>
    held.map((role) => ({ scope, role })),
  );
  noteShown({
    model,
    pairs: story.recorder
      .questions()
      .flatMap(({ permission, decision: { status } }) =>
        roles.map((held) => ({ ...held, permission, status })),
      ),
  });
}
