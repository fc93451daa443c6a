import { Button, Text, Textarea } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { type OrganizationPermission, permissionDetails } from "@rolecall/organization";
import { useAccess } from "@rolecall/organization/react";
import { useState } from "react";
import { useWrite } from "../../session/api/useWrite.ts";
import { FormDialog } from "../dialogs/FormDialog.tsx";
import { targetFor } from "../words/targetFor.ts";

interface AskForAccessProps {
  readonly permission: OrganizationPermission;
  readonly project: string;
}

/** Asks the owners and admins for a permission. They find the request in the console and in their mail. */
export function AskForAccess({ permission, project }: AskForAccessProps) {
  const { limit } = useAccess();
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
  // no one can give what is closed to everyone
  if (limit !== undefined) return null;
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
      <FormDialog
        title="Ask for access"
        opened={opened}
        onClose={dialog.close}
        action="Send request"
        writing={ask}
        onSubmit={() => ask.mutate(undefined, { onSuccess: dialog.close })}
      >
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
      </FormDialog>
    </>
  );
}
