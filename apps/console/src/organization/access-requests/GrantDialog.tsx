import { Radio, Stack, Text } from "@mantine/core";
import { permissionDetails } from "@rolecall/organization";
import type { OrganizationState } from "@rolecall/organization/rules";
import { useState } from "react";
import type { AccessRequest } from "../../../contract/Answers.ts";
import type { BodyOf } from "../../../contract/bodies.ts";
import { Loaded } from "../../session/api/Loaded.tsx";
import { useWrite } from "../../session/api/useWrite.ts";
import { useSession } from "../../session/ConsoleSession.ts";
import { Dialog } from "../../ui/dialogs/Dialog.tsx";
import { FormDialog } from "../../ui/dialogs/FormDialog.tsx";
import { AccessNotes } from "../../ui/forms/AccessNotes.tsx";
import { roleLabel } from "../../ui/words/describeGrant.ts";
import { useMembership } from "../users/known/useMembership.ts";
import { rolesToGrant } from "./rolesToGrant.ts";

interface GrantDialogProps {
  readonly request: AccessRequest;
  readonly onClose: () => void;
}

/** Chooses the role that gives what was asked for, among those that you may give to this person. */
export function GrantDialog({ request, onClose }: GrantDialogProps) {
  const membership = useMembership(request.userId);
  if (membership.data !== undefined)
    return <GrantForm request={request} state={membership.data} onClose={onClose} />;
  return (
    <Dialog title={titleOf(request)} onClose={onClose}>
      <Loaded query={membership}>{() => null}</Loaded>
    </Dialog>
  );
}

const titleOf = ({ name }: AccessRequest) => `Grant access to ${name}`;

interface GrantFormProps extends GrantDialogProps {
  readonly state: OrganizationState;
}

/**
 * Only the least role in the project is chosen from the start: a role in the whole organization is never given by a click
 * on what was there already.
 */
function GrantForm({ request, state, onClose }: GrantFormProps) {
  const { organization, projects, person } = useSession();
  const [now] = useState(Date.now);
  const projectName = (id: string) => projects.find((project) => project.id === id)?.name ?? id;
  const choices = rolesToGrant(request, state, { actor: person, now });
  const [chosen, setChosen] = useState(choices.find(({ body }) => body.role === undefined)?.key ?? "");
  const grant = useWrite(
    ({ api }, body: BodyOf<"accessRequests.answer">) =>
      api("accessRequests.answer", { organization: organization.id, request: request.id }, body),
    `${request.name} has the role now.`,
  );
  const choice = choices.find(({ key }) => key === chosen);
  return (
    <FormDialog
      title={titleOf(request)}
      onClose={onClose}
      action="Grant"
      ready={choice !== undefined}
      writing={grant}
      onSubmit={() => choice && grant.mutate(choice.body, { onSuccess: onClose })}
    >
      <Text>
        They asked for: <b>{permissionDetails[request.permission].label}</b>.
        {choices.length === 0
          ? " You cannot give them a role that allows it. Ask an owner to answer the request."
          : " These roles allow it:"}
      </Text>
      {choices.length === 0 ? null : (
        <Radio.Group label="Role" value={chosen} onChange={setChosen}>
          <Stack gap="xs" mt="xs">
            {choices.map(({ key, body: { role, projectRole = "" } }) => (
              <Radio
                key={key}
                value={key}
                label={
                  role === undefined
                    ? `${roleLabel("project", projectRole)} of ${projectName(request.project ?? "")}`
                    : `${roleLabel("organization", role)} of ${organization.name}, in everything`
                }
              />
            ))}
          </Stack>
        </Radio.Group>
      )}
      <Stack aria-live="polite">
        {choice === undefined ? null : (
          <AccessNotes
            gains={`${request.name} gains`}
            loses={`${request.name} loses`}
            gain={choice.gain}
            loss={choice.loss}
            projectName={projectName}
          />
        )}
      </Stack>
    </FormDialog>
  );
}
