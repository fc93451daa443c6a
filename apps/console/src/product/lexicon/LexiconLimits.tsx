import { useSession } from "../../session/ConsoleSession.ts";
import { DenialNote } from "../../ui/tasks/DenialNote.tsx";
import { lexiconPermissions, useLexiconRights } from "./useLexiconRights.ts";

/** Says once, above all rows, what you can't do in the lexicon, who can help, and how to ask. */
export function LexiconLimits() {
  const { project } = useSession();
  const rights = useLexiconRights();
  const denials = lexiconPermissions.flatMap((permission) => {
    const decision = rights[permission];
    return decision.status === "denied" ? [{ permission, project, decision }] : [];
  });
  return <DenialNote denials={denials} />;
}
