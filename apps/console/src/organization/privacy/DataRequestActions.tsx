import { Button, Group, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import type { DataRequest } from "../../../contract/Answers.ts";
import { useSession } from "../../session/ConsoleSession.ts";
import { Task } from "../../ui/tasks/Task.tsx";
import { ConfirmDialog } from "../../ui/dialogs/ConfirmDialog.tsx";
import { FileDownload } from "./FileDownload.tsx";
import { isOpen, requestKinds } from "./requestStates.ts";

/**
 * What can be done about a request: approving it where it waits for that, calling it off while nothing was done, and
 * downloading the file that it came to.
 */
export function DataRequestActions({ request }: { readonly request: DataRequest }) {
  const { person } = useSession();
  const [approving, approval] = useDisclosure(false);
  const [cancelling, cancellation] = useDisclosure(false);
  const { id, kind, state, distinctIds, requestedBy, file } = request;
  const users = distinctIds.length === 1 ? "1 user" : `${distinctIds.length.toLocaleString("en")} users`;
  const label = `${requestKinds[kind].toLowerCase()} ${id}`;
  const cancel = (
    <Button
      size="xs"
      variant="default"
      aria-label={`Cancel ${label}`}
      onClick={cancellation.open}
      data-task="dataRequest.cancel"
    >
      Cancel
    </Button>
  );
  if (file !== undefined)
    return <FileDownload endpoint="dataRequests.download" request={id} file={file} label={label} />;
  if (!isOpen(request)) return null;
  return (
    <Group gap="xs" justify="flex-end" wrap="nowrap">
      {state === "awaitingApproval" ? (
        <Task permission="dataRequest.approve" showReason={false}>
          <Button
            size="xs"
            aria-label={`Approve ${label}`}
            onClick={approval.open}
            data-task="dataRequest.approve"
          >
            Approve
          </Button>
        </Task>
      ) : null}
      {/* the person who filed a request may call it off without a permission */}
      {requestedBy === person.userId ? (
        cancel
      ) : (
        <Task permission="dataRequest.cancel" showReason={false}>
          {cancel}
        </Task>
      )}
      <ConfirmDialog
        title={`Approve ${label}`}
        opened={approving}
        onClose={approval.close}
        confirm="Approve"
        danger={kind === "deletion"}
        write={({ api, organization }) =>
          api("dataRequests.approve", { organization: organization.id, request: id })
        }
        done="The request is approved and goes its way."
      >
        <Text size="sm">
          {kind === "deletion"
            ? `Everything that the project holds on ${users} is deleted. No one can bring it back.`
            : `Everything that the project holds on ${users} is put into a file.`}
        </Text>
      </ConfirmDialog>
      <ConfirmDialog
        title={`Cancel ${label}`}
        opened={cancelling}
        onClose={cancellation.close}
        confirm="Cancel the request"
        write={({ api, organization }) =>
          api("dataRequests.cancel", { organization: organization.id, request: id })
        }
        done="The request is cancelled."
      >
        <Text size="sm">Nothing is done about {users}. It can be requested again at any time.</Text>
      </ConfirmDialog>
    </Group>
  );
}
