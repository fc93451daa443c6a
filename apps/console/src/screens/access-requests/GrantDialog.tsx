import { Radio, Stack, Text } from "@mantine/core";
import { permissionDetails } from "@rolecall/organization";
import { useState } from "react";
import type { AccessRequest } from "../../../contract/Answers.ts";
import type { BodyOf } from "../../../contract/bodies.ts";
import { useWrite } from "../../api/useWrite.ts";
import { FormDialog } from "../../forms/FormDialog.tsx";
import { useSession } from "../../session/ConsoleSession.ts";
import { roleLabel } from "../../words/grantWords.ts";
import { rolesThatGive } from "./rolesThatGive.ts";

interface GrantDialogProps {
  readonly request: AccessRequest;
  readonly onClose: () => void;
}

/** Chooses the role that gives what was asked for: the least ones stand first. */
export function GrantDialog({ request, onClose }: GrantDialogProps) {
  const { organization, projects } = useSession();
  const { organization: roles, project } = rolesThatGive(
    request.permission,
    request.project,
    organization.plan,
  );
  const projectName = projects.find(({ id }) => id === request.project)?.name ?? request.project;
  const choices: readonly { key: string; label: string; body: BodyOf<"accessRequests.answer"> }[] = [
    ...project.toReversed().map((projectRole) => ({
      key: `project ${projectRole}`,
      label: `${roleLabel("project", projectRole)} of ${projectName}`,
      body: { granted: true, projectRole },
    })),
    ...roles.toReversed().map((role) => ({
      key: `organization ${role}`,
      label: `${roleLabel("organization", role)} of ${organization.name}, in everything`,
      body: { granted: true, role },
    })),
  ];
  const [chosen, setChosen] = useState(choices[0]?.key ?? "");
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
          {choices.map(({ key, label }) => (
            <Radio key={key} value={key} label={label} />
          ))}
        </Stack>
      </Radio.Group>
    </FormDialog>
  );
}
