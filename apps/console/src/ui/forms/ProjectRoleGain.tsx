import type { ProjectRole } from "@rolecall/organization";
import { useSession } from "../../session/ConsoleSession.ts";
import { projectRoleChange } from "../dialogs/projectRoleChange.ts";
import { AccessNote } from "./AccessNote.tsx";

interface ProjectRoleGainProps {
  /** Who gains, with the verb: "People with no role in Web gain". */
  readonly who: string;
  readonly role: ProjectRole;
}

/** Lists what a role in a project adds for those who have none there, before it is given. */
export function ProjectRoleGain({ who, role }: ProjectRoleGainProps) {
  const { plan } = useSession().organization;
  return <AccessNote kind="gain" heading={who} changed={projectRoleChange(plan, null, role).gain} />;
}
