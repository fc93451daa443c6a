import { tidyName } from "@rolecall/organization/rules";

/** How a label may be written besides: it is one word in other files and programs. */
const spellings = (label: string): readonly string[] => [
  label,
  label.replaceAll(" ", "_"),
  label.replaceAll(" ", "-"),
];

/**
 * Reads a role as people write it: its name or its label, in any case, and nothing more or less. In the place of the
 * blanks of a label there may be `_` or `-`.
 */
export function readRole<TRole extends string>(
  text: string,
  roles: readonly TRole[],
  details: Readonly<Record<TRole, { readonly label: string }>>,
): TRole | undefined {
  const written = tidyName(text).toLowerCase();
  return roles.find((role) =>
    [role, ...spellings(details[role].label)].some((spelling) => spelling.toLowerCase() === written),
  );
}
