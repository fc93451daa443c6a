import { refuse } from "./refuse.ts";

/** The longest name of an organization, a project or a team, in characters. */
const longest = 100;

/** Refuses a name that is empty or too long. */
export function nameFault(name: string): ReturnType<typeof refuse> | undefined {
  const { length } = name.trim();
  if (length === 0)
    return refuse("invalid_name", "The name is empty. Type a name of at least one character.", "name");
  if (length > longest)
    return refuse(
      "invalid_name",
      `The name has ${length} characters and may have ${longest}. Type a shorter one.`,
      "name",
    );
  return undefined;
}
