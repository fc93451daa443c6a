import { Button, Stack, Text, Title } from "@mantine/core";
import { useState } from "react";
import type { AccessRequest } from "../../../contract/Answers.ts";
import { Loaded } from "../../session/api/Loaded.tsx";
import { useRead } from "../../session/api/useRead.ts";
import { useWrite } from "../../session/api/useWrite.ts";
import { WriteError } from "../../session/api/WriteError.tsx";
import { GrantDialog } from "./GrantDialog.tsx";
import { RequestCard } from "./RequestCard.tsx";

/** Everyone's requests, the open ones first, to be granted or declined. */
export function RequestsToAnswer() {
  const read = useRead("accessRequests.list", {}, { refetchInterval: 15_000 });
  const [granting, setGranting] = useState<AccessRequest>();
  const decline = useWrite(
    ({ api, organization }, request: string) =>
      api("accessRequests.answer", { organization: organization.id, request }, { granted: false }),
    "The request is declined.",
  );
  return (
    <Stack component="section" gap="sm" aria-labelledby="all-requests">
      <Title order={2} size="h4" id="all-requests">
        Requests of others
      </Title>
      <WriteError error={decline.error} />
      <Loaded query={read}>
        {({ items }) =>
          items.length === 0 ? (
            <Text c="dimmed">No one has asked for anything yet.</Text>
          ) : (
            <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: "none" }}>
              {items
                .toSorted((one, other) => Number(other.state === "open") - Number(one.state === "open"))
                .map((request) => (
                  <RequestCard key={request.id} request={request} withName>
                    {request.state === "open" ? (
                      <>
                        <Button
                          size="xs"
                          aria-label={`Grant the request of ${request.name}`}
                          onClick={() => setGranting(request)}
                        >
                          Grant
                        </Button>
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
                  </RequestCard>
                ))}
            </Stack>
          )
        }
      </Loaded>
      {granting ? <GrantDialog request={granting} onClose={() => setGranting(undefined)} /> : null}
    </Stack>
  );
}
