import { Badge, Group, Text } from "@mantine/core";
import type { Answers } from "../../../contract/Answers.ts";
import { FileDownload } from "../../organization/privacy/FileDownload.tsx";
import { requestsRefetch } from "../../organization/privacy/requestsRefetch.ts";
import { useRead } from "../../session/api/useRead.ts";
import { useWrite } from "../../session/api/useWrite.ts";
import { WriteError } from "../../session/api/WriteError.tsx";
import { ConfirmDialog } from "../../ui/dialogs/ConfirmDialog.tsx";
import { DialogButton } from "../../ui/dialogs/DialogButton.tsx";
import { ListCard } from "../../ui/tables/ListCard.tsx";
import { ListTable } from "../../ui/tables/ListTable.tsx";
import { TaskButton } from "../../ui/tasks/TaskButton.tsx";
import { formatDay } from "../../ui/words/formatDay.ts";

/** The data on a person's own use: a copy of it, or its end. */
export function UsageData() {
  const query = useRead("account.read", {}, requestsRefetch);
  const requests = query.data?.usageRequests ?? [];
  const request = useWrite(
    ({ api, organization }) => api("account.requestUsageData", { organization: organization.id }),
    "Your request for the data on your use is submitted.",
  );
  return (
    <ListCard
      title="Data on your use"
      count={
        <>
          <Group align="flex-start">
            <TaskButton
              permission="account.usageData.request"
              loading={request.isPending}
              onClick={() => request.mutate()}
            >
              Request usage data
            </TaskButton>
            <DialogButton
              permission="account.usageData.delete"
              variant="outline"
              color="red"
              renderDialog={(close) => (
                <ConfirmDialog
                  onClose={close}
                  title="Delete the data on your use?"
                  confirm="Delete usage data"
                  write={({ api, organization }) =>
                    api("account.deleteUsageData", { organization: organization.id })
                  }
                  done="The deletion of the data on your use is requested."
                >
                  <Text>
                    Everything recorded about how you use the console is deleted, and personalization starts
                    over. This cannot be undone.
                  </Text>
                </ConfirmDialog>
              )}
            >
              Delete usage data
            </DialogButton>
          </Group>
          <WriteError error={request.error} />
        </>
      }
      query={query}
      empty={requests.length === 0 && "You have requested nothing yet."}
    >
      <RequestTable requests={requests} />
    </ListCard>
  );
}

interface RequestTableProps {
  readonly requests: Answers["account.read"]["usageRequests"];
}

function RequestTable({ requests }: RequestTableProps) {
  return (
    <ListTable
      label="Your requests about usage data"
      minWidth={480}
      items={requests}
      idOf={({ id }) => id}
      sortedBy="-Date"
      columns={[
        {
          label: "Request",
          sort: ({ kind }) => kind,
          renderCell: ({ kind }) => (kind === "export" ? "Copy of the data" : "Deletion"),
        },
        {
          label: "Date",
          sort: ({ requestedAt }) => requestedAt,
          renderCell: ({ requestedAt }) => formatDay(requestedAt),
        },
        {
          label: "State",
          sort: ({ state }) => state,
          renderCell: ({ state }) => (
            <Badge variant="light" color={state === "done" ? "teal" : "gray"}>
              {state === "done" ? "Done" : "Submitted"}
            </Badge>
          ),
        },
        {
          label: "Actions",
          isControls: true,
          renderCell: ({ id, file, requestedAt }) =>
            file && (
              <FileDownload
                endpoint="account.downloadUsageData"
                request={id}
                file={file}
                label={`the data on your use of ${formatDay(requestedAt)}`}
              />
            ),
        },
      ]}
    />
  );
}
