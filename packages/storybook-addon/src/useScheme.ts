import { useTheme } from "storybook/theming";

/** Returns whether the manager is light or dark. */
export function useScheme(): "light" | "dark" {
  // the manager always provides a theme, but its type is only known to projects that declare it
  const { base } = useTheme() as { readonly base?: "light" | "dark" };
  return base ?? "light";
}
