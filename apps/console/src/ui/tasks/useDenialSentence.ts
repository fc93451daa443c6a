import type { Decision } from "@rolecall/core";
import { useAuthority } from "../../session/api/useAuthority.ts";
import { useSession } from "../../session/ConsoleSession.ts";
import { denialSentence } from "../words/denialSentence.ts";

/**
 * Gives the sentence that explains a disabled control: what you can't do, where, and who can help, by name.
 * `action` says what you can't do as an instruction, where the permission's label is not all of it.
 */
export function useDenialSentence(): (decision: Decision, action?: string) => string {
  const { projects, organization } = useSession();
  // the banners read the same on every page
  const { data } = useAuthority(["organization"], (client, id) =>
    client.organizations.read({ organization: id }),
  );
  return (decision, action) =>
    denialSentence(decision, {
      action,
      projectName: (id) => projects.find((each) => each.id === id)?.name ?? id,
      organization: organization.name,
      administrators: data?.administrators,
    });
}
