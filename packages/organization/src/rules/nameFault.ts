import { refuse } from "./refuse.ts";
import { tidyName } from "./tidyName.ts";
import { toNameKey } from "./toNameKey.ts";

/** The longest name of an organization, a project or a team, in characters. */
const longest = 100;

/** Refuses a name that is too long, or has nothing that can be seen. */
export function nameFault(name: string): ReturnType<typeof refuse> | undefined {
  const { length } = tidyName(name);
  if (toNameKey(name) === "") return refuse("invalid_name", "The name is empty. Enter a name.", "name");
  if (length > longest)
    return refuse(
      "invalid_name",
      `The name has ${length} characters, and ${longest} are allowed. Enter a shorter one.`,
      "name",
    );
  return undefined;
}
