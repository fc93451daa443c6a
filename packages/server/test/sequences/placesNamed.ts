import type { Command } from "@rolecall/organization/rules";

/**
 * Keeps which project or team is meant by a name. The steps call them by ids of their own choice; what is made over HTTP
 * gets an id of the server's choice.
 */
export function placesNamed() {
  const ids = new Map<string, string>();
  const idOf = (name: string) => ids.get(name) ?? name;
  return {
    /** The same command, about the latest place of each name. */
    inCommand(command: Command): Command {
      return {
        ...command,
        ...("projectId" in command ? { projectId: idOf(command.projectId) } : {}),
        ...("teamId" in command ? { teamId: idOf(command.teamId) } : {}),
        ...("teamIds" in command
          ? {
              teamIds: command.teamIds.map(idOf),
              projects: command.projects.map((each) => ({ ...each, projectId: idOf(each.projectId) })),
            }
          : {}),
      };
    },
    /** Remembers that a place of this name has been made. */
    remember(command: Command, id: string): void {
      if (command.type === "project.create" || command.type === "team.create") ids.set(command.id, id);
    },
  };
}
