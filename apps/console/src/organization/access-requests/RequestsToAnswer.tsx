import { Button, Stack } from "@mantine/core";
import { useRead } from "../../session/api/useRead.ts";
import { useWrite } from "../../session/api/useWrite.ts";
import { WriteError } from "../../session/api/WriteError.tsx";
import { DialogButton } from "../../ui/dialogs/DialogButton.tsx";
import { ListCard } from "../../ui/tables/ListCard.tsx";
import { GrantDialog } from "./GrantDialog.tsx";
import { RequestItem } from "./RequestItem.tsx";

/** Everyone's requests, the open ones first, to be granted or declined. */
export function RequestsToAnswer() {
  const query = useRead("accessRequests.list", {}, { refetchInterval: 15_000 });
  const decline = useWrite(
    ({ api, organization }, request: string) =>
      api("accessRequests.answer", { organization: organization.id, request }, { granted: false }),
    "The request is declined.",
  );
  const requests = (query.data?.items ?? []).toSorted(
    (one, other) => Number(other.state === "open") - Number(one.state === "open"),
  );
  return (
    <ListCard
      title="Requests from others"
      query={query}
      empty={requests.length === 0 && "No one has asked for anything yet."}
    >
      <WriteError error={decline.error} />
      <Stack component="ul" gap="sm" p={0} m={0}>
        {requests.map((request) => (
          <RequestItem key={request.id} request={request} withName>
            {request.state === "open" ? (
              <>
                <DialogButton
                  size="xs"
                  variant="filled"
                  aria-label={`Grant the request of ${request.name}`}
                  renderDialog={(close) => <GrantDialog request={request} onClose={close} />}
                >
                  Grant
                </DialogButton>
                <Button
                  size="xs"
                  variant="default"
                  aria-label={`Decline the request of ${request.name}`}
                  loading={decline.isPending && decline.variables === request.id}
                  onClick={() => decline.mutate(request.id)}
                >
                  Decline
                </Button>
              </>
            ) : null}
          </RequestItem>
        ))}
      </Stack>
    </ListCard>
  );
}
