import { Group, NativeSelect, Text } from "@mantine/core";
import { organizationModel, type ProjectRole } from "@rolecall/organization";
import { usePermission } from "@rolecall/organization/react";
import { useState } from "react";
import { Loaded } from "../../../session/api/Loaded.tsx";
import { useAuthority, unwrap } from "../../../session/api/useAuthority.ts";
import { useWrite } from "../../../session/api/useWrite.ts";
import { WriteError } from "../../../session/api/WriteError.tsx";
import { AccessNotes } from "../../../ui/forms/AccessNotes.tsx";
import { projectRoleChange } from "../../../ui/dialogs/projectRoleChange.ts";
import { showUndo } from "../../../ui/forms/showUndo.tsx";
import { SettingCard } from "../../../ui/forms/SettingCard.tsx";
import { useRolesToGive } from "../../../ui/forms/useRolesToGive.ts";
import { useSession } from "../../../session/ConsoleSession.ts";
import { Task } from "../../../ui/tasks/Task.tsx";
import { useGatedField } from "../../../ui/tasks/useGatedField.ts";
import { roleLabel } from "../../../ui/words/describeGrant.ts";
import { ConfirmDialog } from "../../../ui/dialogs/ConfirmDialog.tsx";
import type { ProjectPlace } from "../detail/ProjectPlace.ts";

interface EveryoneRoleProps {
  readonly project: ProjectPlace;
}
type Choice = ProjectRole | null;

const allRoles = organizationModel.roles("project");
const getLabel = (role: Choice) => (role === null ? "No role" : roleLabel("project", role));

/** What every member of the organization is in a project. */
export function EveryoneRole({ project }: EveryoneRoleProps) {
  const { organization } = useSession();
  const read = useAuthority(["project", project.id], (client, id) =>
    client.projects.read({ organization: id, project: project.id }),
  );
  return (
    <SettingCard
      title="Everyone in the organization"
      description={`The role that every member of ${organization.name} has in ${project.name}, in addition to their own.`}
    >
      <Loaded query={read}>
        {({ everyoneRole }) => <EveryoneForm project={project} role={everyoneRole ?? null} />}
      </Loaded>
    </SettingCard>
  );
}

function EveryoneForm({ project: { id, name }, role }: EveryoneRoleProps & { readonly role: Choice }) {
  const { organization } = useSession();
  const decision = usePermission("project.defaultRole.set", { project: id });
  const right = useGatedField(decision);
  const allowed = decision.status === "allowed";
  const roles = useRolesToGive()(id);
  const [pending, setPending] = useState<Choice | undefined>(undefined);
  const next = pending ?? null;
  const offered = allRoles.filter((each) => each === role || roles.includes(each));
  const at = { organization: organization.id, project: id };
  const wordsOf = (choice: Choice) =>
    `Everyone in the organization now has this role in ${name}: ${getLabel(choice)}.`;
  const giveBack = useWrite(
    ({ client }, former: Choice) => client.projects.setEveryoneRole({ ...at, role: former }).then(unwrap),
    (_, former) => wordsOf(former),
  );
  const undoable = role === null || roles.includes(role);
  const { gain, loss } = projectRoleChange(organization.plan, role, next);
  return (
    <>
      <WriteError error={giveBack.error} />
      <Group>
        <Task permission="project.defaultRole.set" project={id}>
          <NativeSelect
            {...right}
            label="Role of everyone"
            value={role ?? ""}
            data={[null, ...(allowed ? offered : offered.filter((each) => each === role))].map((each) => ({
              value: each ?? "",
              label: getLabel(each),
            }))}
            onChange={(event) => {
              if (allowed) setPending(allRoles.find((each) => each === event.currentTarget.value) ?? null);
            }}
            data-task="project.defaultRole.set"
          />
        </Task>
      </Group>
      <ConfirmDialog
        opened={pending !== undefined}
        onClose={() => setPending(undefined)}
        title={`Change what everyone is in ${name}?`}
        confirm="Change it"
        danger={loss.permissions.length > 0}
        write={({ client }) => client.projects.setEveryoneRole({ ...at, role: next }).then(unwrap)}
        onDone={() => showUndo(wordsOf(next), undoable ? () => giveBack.mutate(role) : undefined)}
      >
        <Text size="sm">
          {next === null
            ? `Members of ${organization.name} who have no other role in ${name} lose their access to it.`
            : `Every member of ${organization.name}, and everyone who joins later, has at least this role in ${name}: ${getLabel(next)}.`}
        </Text>
        <AccessNotes
          gains={"Members with no higher role gain"}
          loses={"Members with no higher role lose"}
          gain={gain}
          loss={loss}
        />
        {undoable ? null : (
          <Text size="sm" fw={500}>
            You cannot undo this yourself.
          </Text>
        )}
      </ConfirmDialog>
    </>
  );
}
