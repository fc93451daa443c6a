import { Select } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import type { ProjectRole } from "@rolecall/organization";
import { useState } from "react";
import { useAuthority, unwrap } from "../../../session/api/useAuthority.ts";
import { useWrite } from "../../../session/api/useWrite.ts";
import { WriteError } from "../../../session/api/WriteError.tsx";
import { DialogButton } from "../../../ui/dialogs/DialogButton.tsx";
import { FormDialog } from "../../../ui/dialogs/FormDialog.tsx";
import { ProjectRoleGain } from "../../../ui/forms/ProjectRoleGain.tsx";
import { RoleSelect } from "../../../ui/forms/RoleSelect.tsx";
import { useRolesToGive } from "../../../ui/forms/useRolesToGive.ts";
import type { TeamDetails } from "../Team.ts";

/** Gives a team a role in one more project. */
export function AddProject({ team }: { readonly team: TeamDetails }) {
  return (
    <DialogButton
      permission="team.project.add"
      renderDialog={(close) => <AddDialog team={team} onClose={close} />}
    >
      Add project
    </DialogButton>
  );
}

interface AddDialogProps {
  readonly team: TeamDetails;
  readonly onClose: () => void;
}

function AddDialog({ team, onClose }: AddDialogProps) {
  const [project, setProject] = useState<{ readonly value: string; readonly label: string }>();
  const [search, setSearch] = useState("");
  // what stands in the field after choosing is the name of the chosen, which is nothing to search for
  const [debounced] = useDebouncedValue(search === project?.label ? "" : search.trim(), 200);
  const found = useAuthority(["found projects", debounced], (client, organization) =>
    client.projects.list({ organization, limit: 100, ...(debounced !== "" && { search: debounced }) }),
  );
  const rolesByProject = useRolesToGive();
  const roles = rolesByProject(project?.value ?? "");
  const [role, setRole] = useState<ProjectRole>(roles.at(-1) ?? "admin");
  const add = useWrite(
    ({ client, organization }, id: string) =>
      client.teams
        .setProject({ organization: organization.id, team: team.id, project: id, role })
        .then(unwrap),
    `${team.name} gives a role in ${project?.label ?? ""} now.`,
  );
  const present = new Set(team.projects.map(({ id }) => id));
  const options = (found.data?.items ?? [])
    .filter(({ id }) => !present.has(id))
    .map(({ id, name }) => ({ value: id, label: name }));
  const knownProjects = new Map(
    [...options, ...(project ? [project] : [])].map((each) => [each.value, each]),
  );
  return (
    <FormDialog
      title={`Add a project to ${team.name}`}
      onClose={onClose}
      action="Add project"
      ready={project !== undefined}
      writing={add}
      onSubmit={() => project && add.mutate(project.value, { onSuccess: onClose })}
    >
      <Select
        label="Project"
        searchable
        searchValue={search}
        onSearchChange={setSearch}
        // the server has searched already
        filter={({ options: all }) => all}
        nothingFoundMessage="No other project has this name"
        maxDropdownHeight={260}
        data={[...knownProjects.values()]}
        value={project?.value ?? null}
        onChange={(id) => setProject(id === null ? undefined : knownProjects.get(id))}
      />
      <RoleSelect label="Role in the project" value={role} roles={roles} onChoose={setRole} />
      <ProjectRoleGain who={`In the project, people of ${team.name} with no role there gain`} role={role} />
      <WriteError error={found.error} />
    </FormDialog>
  );
}
