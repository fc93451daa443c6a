import { NativeSelect, Text } from "@mantine/core";
import { graveActs } from "@rolecall/organization/rules";
import { useState } from "react";
import { unwrap } from "../../../session/api/useAuthority.ts";
import { useWrite } from "../../../session/api/useWrite.ts";
import { DialogButton } from "../../../ui/dialogs/DialogButton.tsx";
import { FormDialog } from "../../../ui/dialogs/FormDialog.tsx";
import { PasswordField } from "../../../ui/forms/PasswordField.tsx";
import { useSession } from "../../../session/ConsoleSession.ts";
import { useOrganizations } from "../../../session/useOrganizations.ts";
import type { ProjectPlace } from "./ProjectPlace.ts";

interface TransferProjectProps {
  readonly project: ProjectPlace;
  readonly onGone?: (() => void) | undefined;
}

/** Moves a project to another organization. */
export function TransferProject(props: TransferProjectProps) {
  const { id, name } = props.project;
  return (
    <DialogButton
      permission="project.transfer"
      project={id}
      aria-label={`Move project ${name} to another organization`}
      renderDialog={(close) => <TransferDialog {...props} onClose={close} />}
    >
      Move project
    </DialogButton>
  );
}

interface TransferDialogProps extends TransferProjectProps {
  readonly onClose: () => void;
}

/** Asks where a project moves to, among the organizations that the person owns, and says what will change. */
function TransferDialog({ project, onClose, onGone }: TransferDialogProps) {
  const { organization } = useSession();
  const { data: organizations = [], isPending } = useOrganizations();
  const owned = organizations.filter(
    ({ id, role, status, state }) =>
      id !== organization.id && role === "owner" && status === "active" && state === "active",
  );
  const [chosen, choose] = useState("");
  const [password, setPassword] = useState("");
  const to = owned.find(({ id }) => id === chosen);
  const moving = useWrite(
    async (
      { client, organization: from, confirmPassword },
      target: { readonly id: string; readonly name: string },
    ) => {
      await confirmPassword(password);
      return client.projects
        .transfer({ organization: from.id, project: project.id, to: target.id })
        .then(unwrap);
    },
    (_, target) => `${project.name} belongs to ${target.name} now.`,
  );
  const isAlone = !isPending && owned.length === 0;
  return (
    <FormDialog
      title={`Move ${project.name} to another organization`}
      onClose={onClose}
      action="Move project"
      danger
      ready={to !== undefined}
      writing={moving}
      onSubmit={() =>
        to &&
        moving.mutate(to, {
          onSuccess: () => {
            onClose();
            onGone?.();
          },
        })
      }
    >
      {isAlone ? (
        <Text>
          You own no other organization. Ask an owner of the one that it should move to: once you are an owner
          there too, you can move it.
        </Text>
      ) : (
        <NativeSelect
          label="Organization"
          description="The organizations that you own"
          value={chosen}
          onChange={(event) => choose(event.currentTarget.value)}
          data={[
            { value: "", label: "Choose one" },
            ...owned.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      )}
      <Text>
        Its events, reports, lexicon, keys and requests about data move along. People who were given a role in
        it keep the role if they are members there too. Everyone else loses it, and teams and invitations of{" "}
        {organization.name} no longer give one.
      </Text>
      {isAlone ? null : (
        <PasswordField
          value={password}
          onChange={setPassword}
          problem={moving.error}
          note={`A mail tells ${graveActs["project.transfer"].tells}.`}
        />
      )}
    </FormDialog>
  );
}
