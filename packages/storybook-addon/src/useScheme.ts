import { useTheme } from "storybook/theming";

/** Tells whether the manager is light or dark. */
export function useScheme(): "light" | "dark" {
  // the manager always provides its own theme, whose type tells this only to those who declare it
  const { base } = useTheme() as { readonly base?: "light" | "dark" };
  return base ?? "light";
}
