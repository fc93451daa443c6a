import { useSession } from "../../session/ConsoleSession.ts";

const none: ReadonlySet<string> = new Set();

/** The people who are not to be offered where roles are given: oneself, except to owners. */
export function useOnlyOthers(): { readonly without: ReadonlySet<string>; readonly hint: string } {
  const { organization, person } = useSession();
  if (organization.role === "owner") return { without: none, hint: "" };
  return { without: new Set([person.userId]), hint: " To be added yourself, ask an owner." };
}
