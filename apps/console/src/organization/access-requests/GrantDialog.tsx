import { Radio, Stack, Text } from "@mantine/core";
import { organizationModel, permissionDetails } from "@rolecall/organization";
import { useState } from "react";
import type { AccessRequest } from "../../../contract/Answers.ts";
import type { BodyOf } from "../../../contract/bodies.ts";
import { useWrite } from "../../session/api/useWrite.ts";
import { FormDialog } from "../../ui/dialogs/FormDialog.tsx";
import { useSession } from "../../session/ConsoleSession.ts";
import { roleLabel } from "../../ui/words/grantWords.ts";
import { rolesThatGive } from "./rolesThatGive.ts";

interface Choice {
  readonly key: string;
  readonly label: string;
  /** What else the role allows. */
  readonly also: string;
  readonly body: BodyOf<"accessRequests.answer">;
}

interface GrantDialogProps {
  readonly request: AccessRequest;
  readonly onClose: () => void;
}

/**
 * Chooses the role that gives what was asked for. Only the least role in the project is chosen from the start: a role in
 * the whole organization is never given by a click on what was there already.
 */
export function GrantDialog({ request, onClose }: GrantDialogProps) {
  const { organization, projects } = useSession();
  const { organization: roles, project } = rolesThatGive(
    request.permission,
    request.project,
    organization.plan,
  );
  const projectName = projects.find(({ id }) => id === request.project)?.name ?? request.project;
  const choices: readonly Choice[] = [
    ...project.toReversed().map((projectRole) => ({
      key: `project ${projectRole}`,
      label: `${roleLabel("project", projectRole)} of ${projectName}`,
      also: `Also allows ${othersGivenBy("project", projectRole)} other things in ${projectName}.`,
      body: { granted: true, projectRole },
    })),
    ...roles.toReversed().map((role) => ({
      key: `organization ${role}`,
      label: `${roleLabel("organization", role)} of ${organization.name}, in everything`,
      also: `Also allows ${othersGivenBy("organization", role)} other things, in every project of ${organization.name}.`,
      body: { granted: true, role },
    })),
  ];
  const [chosen, setChosen] = useState(choices.find(({ body }) => body.role === undefined)?.key ?? "");
  const grant = useWrite(
    ({ api }, body: BodyOf<"accessRequests.answer">) =>
      api("accessRequests.answer", { organization: organization.id, request: request.id }, body),
    `${request.name} has the role now.`,
  );
  const body = choices.find(({ key }) => key === chosen)?.body;
  return (
    <FormDialog
      title={`Grant access to ${request.name}`}
      onClose={onClose}
      action="Grant"
      ready={body !== undefined}
      writing={grant}
      onSubmit={() => body && grant.mutate(body, { onSuccess: onClose })}
    >
      <Text>
        They asked for: <b>{permissionDetails[request.permission].label}</b>. These roles give it:
      </Text>
      <Radio.Group label="Role" value={chosen} onChange={setChosen}>
        <Stack gap="xs" mt="xs">
          {choices.map(({ key, label, also }) => (
            <Radio key={key} value={key} label={label} description={also} />
          ))}
        </Stack>
      </Radio.Group>
    </FormDialog>
  );
}

/** Counts what a role allows beyond the one thing that was asked for. */
function othersGivenBy(scope: "organization" | "project", role: string): number {
  const { permissions } = organizationModel.definition.roles[scope]?.[role] ?? { permissions: [] };
  return Math.max(0, permissions.length - 1);
}
