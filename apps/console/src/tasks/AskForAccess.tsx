import { Button, Modal, Stack, Text, Textarea } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { type OrganizationPermission, permissionDetails } from "@rolecall/organization";
import { useState } from "react";
import { useWrite } from "../api/useWrite.ts";
import { WriteError } from "../api/WriteError.tsx";
import { targetFor } from "../words/targetFor.ts";
import { DialogActions } from "../forms/DialogActions.tsx";

interface AskForAccessProps {
  readonly permission: OrganizationPermission;
  readonly project: string;
}

/** Asks the owners and admins for a permission. They find the request in the console and in their mail. */
export function AskForAccess({ permission, project }: AskForAccessProps) {
  const [opened, dialog] = useDisclosure(false);
  const [note, setNote] = useState("");
  const { label } = permissionDetails[permission];
  const inProject = targetFor(permission, project) !== undefined && project !== "";
  const ask = useWrite(
    ({ api, organization }) =>
      api(
        "accessRequests.create",
        { organization: organization.id },
        { permission, note, ...(inProject && { project }) },
      ),
    "Your request is with the owners and admins.",
  );
  return (
    <>
      <Button
        variant="transparent"
        size="compact-xs"
        px={0}
        onClick={dialog.open}
        aria-label={`Ask for access: ${label}`}
      >
        Ask for access
      </Button>
      <Modal opened={opened} onClose={dialog.close} title="Ask for access">
        <form
          onSubmit={(event) => {
            event.preventDefault();
            ask.mutate(undefined, { onSuccess: dialog.close });
          }}
        >
          <Stack gap="md">
            <Text>
              You ask the owners and admins to let you: <b>{label}</b>.
            </Text>
            <Textarea
              label="What do you need it for?"
              description="Optional"
              value={note}
              maxLength={2000}
              onChange={(event) => setNote(event.currentTarget.value)}
              data-autofocus
            />
            <WriteError error={ask.error} />
            <DialogActions label="Send request" isPending={ask.isPending} onCancel={dialog.close} />
          </Stack>
        </form>
      </Modal>
    </>
  );
}
