import { Group, Text } from "@mantine/core";
import { usePermission } from "@rolecall/organization/react";
import type { DataRequest } from "../../../contract/Answers.ts";
import { useSession } from "../../session/ConsoleSession.ts";
import { ConfirmDialog } from "../../ui/dialogs/ConfirmDialog.tsx";
import { DialogButton } from "../../ui/dialogs/DialogButton.tsx";
import { formatNumber } from "../../ui/words/formatNumber.ts";
import { FileDownload } from "./FileDownload.tsx";
import { isOpen, requestKinds } from "./requestStates.ts";

/**
 * The actions on a request: approve it while it waits for approval, cancel it before it has started, and download its
 * file. You can cancel your own without a permission.
 */
export function DataRequestActions({ request }: { readonly request: DataRequest }) {
  const { person } = useSession();
  const mayApprove = usePermission("dataRequest.approve").status === "allowed";
  const { id, kind, state, distinctIds, requestedBy, file } = request;
  const users = distinctIds.length === 1 ? "1 user" : `${formatNumber(distinctIds.length)} users`;
  const label = `${requestKinds[kind].toLowerCase()} ${id}`;
  if (file !== undefined)
    return <FileDownload endpoint="dataRequests.download" request={id} file={file} label={label} />;
  if (!isOpen(request)) return null;
  return (
    <Group gap="xs" justify="flex-end" wrap="nowrap">
      {state === "awaitingApproval" && mayApprove ? (
        <DialogButton
          permission="dataRequest.approve"
          variant="filled"
          size="xs"
          aria-label={`Approve ${label}`}
          renderDialog={(close) => (
            <ConfirmDialog
              title={`Approve ${label}`}
              onClose={close}
              confirm="Approve"
              danger={kind === "deletion"}
              write={({ api, organization }) =>
                api("dataRequests.approve", { organization: organization.id, request: id })
              }
              done="The request is approved and will be carried out."
            >
              <Text size="sm">
                {kind === "deletion"
                  ? `Everything that the project holds on ${users} is deleted. No one can bring it back.`
                  : `Everything that the project holds on ${users} is put into a file.`}
              </Text>
            </ConfirmDialog>
          )}
        >
          Approve
        </DialogButton>
      ) : null}
      <DialogButton
        size="xs"
        aria-label={`Cancel ${label}`}
        showReason={false}
        {...(requestedBy !== person.userId && { permission: "dataRequest.cancel" })}
        renderDialog={(close) => (
          <ConfirmDialog
            title={`Cancel ${label}`}
            onClose={close}
            confirm="Cancel the request"
            write={({ api, organization }) =>
              api("dataRequests.cancel", { organization: organization.id, request: id })
            }
            done="The request is cancelled."
          >
            <Text size="sm">Nothing is done about {users}. It can be requested again at any time.</Text>
          </ConfirmDialog>
        )}
      >
        Cancel
      </DialogButton>
    </Group>
  );
}
