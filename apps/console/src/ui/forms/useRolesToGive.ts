import type { ProjectRole } from "@rolecall/organization";
import { useAccess } from "@rolecall/organization/react";
import { projectRankOf, projectRolesOn } from "@rolecall/organization/rules";
import { useSession } from "../../session/ConsoleSession.ts";

/**
 * Tells which roles someone who runs a project may give in it: those of the plan, up to their own. Deleting a project is
 * for its owners only, so people who may do that are owners; others who run it are admins.
 */
export function useRolesToGive(): (project: string) => readonly ProjectRole[] {
  const { organization } = useSession();
  const access = useAccess();
  return (project) => {
    const owns = access.decide("project.delete", { project }).status === "allowed";
    const own = projectRankOf(owns ? "owner" : "admin");
    return projectRolesOn(organization.plan).filter((role) => projectRankOf(role) <= own);
  };
}
