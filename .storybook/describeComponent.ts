import { extractComponentDescription } from "storybook/internal/docs-tools";

/** Describes a component by its doc comment as far as that is prose: tags such as `@example` are for editors. */
export function describeComponent(component: unknown): string {
  const [prose = ""] = extractComponentDescription(component).split(/^[ \t]*@[a-z]/im);
  return prose.trim();
}
