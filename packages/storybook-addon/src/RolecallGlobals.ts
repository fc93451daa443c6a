import type { Standing } from "@rolecall/react/devtools";

/**
 * The persona that a story is shown as. The toolbar writes it into the global `rolecall`, and so into the address. A
 * story
 * fixes any part of it in its own `globals`, with the model's names. The toolbar writes those names for addresses: each
 * character that Storybook's addresses drop becomes its code point, so `till.clerk` becomes `till_u2e_clerk`.
 */
export interface RolecallGlobals {
  /** The roles by scope, one or several; `"none"` for no role. @default the first role of the root scope */
  readonly roles?: { readonly [scope: string]: string | readonly string[] } | undefined;
  /** The plan; `"none"` for no plan. @default the last that the model names */
  readonly plan?: string | undefined;
  /** The state of the snapshot. @default "ready" */
  readonly snapshot?: Standing | undefined;
  /** The scope whose roles are shown side by side in the grid. */
  readonly grid?: string | undefined;
  /** One cell of that grid: its role, by scope. It overrides what the story fixes. */
  readonly cell?: { readonly [scope: string]: string } | undefined;
}
