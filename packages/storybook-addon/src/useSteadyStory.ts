/* oxlint-disable react/refs -- the last rendered element is kept in a ref, which is written on commit */
import * as React from "react";

/** The inputs of a story's rendering. */
export interface StoryInput {
  readonly story: unknown;
  readonly args: object;
  /** All globals except the addon's. */
  readonly globals: object;
  /** The addon's global, as text. */
  readonly choice: string;
}

/**
 * Returns the same element if only the addon's choice has changed, so that React only renders the gates that flip. If
 * nothing has changed, the story itself requested the render.
 */
export function useSteadyStory(
  input: StoryInput,
  render: () => React.ReactElement,
  isSteady: boolean,
): React.ReactElement {
  const last = React.useRef<(StoryInput & { readonly element: React.ReactElement }) | undefined>(undefined);
  const before = last.current;
  const isSame =
    isSteady &&
    before &&
    before.story === input.story &&
    before.choice !== input.choice &&
    isShallowSame(before.args, input.args) &&
    isShallowSame(before.globals, input.globals);
  const element = isSame ? before.element : render();
  React.useLayoutEffect(() => {
    last.current = { ...input, element };
  });
  return element;
}

function isShallowSame(one: object, other: object): boolean {
  const [some, rest] = [Object.entries(one), new Map(Object.entries(other))];
  return (
    some.length === rest.size &&
    some.every(([key, value]) => rest.has(key) && Object.is(rest.get(key), value))
  );
}
