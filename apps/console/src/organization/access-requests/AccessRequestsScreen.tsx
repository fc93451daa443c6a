import { Stack, Text, Title } from "@mantine/core";
import { usePermission } from "@rolecall/organization/react";
import { Loaded } from "../../session/api/Loaded.tsx";
import { useRead } from "../../session/api/useRead.ts";
import { useSession } from "../../session/ConsoleSession.ts";
import { ScreenTitle } from "../../ui/tasks/ScreenTitle.tsx";
import { RequestCard } from "./RequestCard.tsx";
import { RequestsToAnswer } from "./RequestsToAnswer.tsx";

/** The requests for access: those that wait for an answer, for anyone who gives it, and everyone's own. */
export function AccessRequestsScreen() {
  const { organization } = useSession();
  const mayAnswer = usePermission("member.role.change").status === "allowed";
  const mine = useRead("accessRequests.mine", {});
  return (
    <Stack gap="xl">
      <ScreenTitle area={organization.name} title="Access requests">
        Who asked for what they may not do yet, and what became of it.
      </ScreenTitle>
      {mayAnswer ? <RequestsToAnswer /> : null}
      <Stack component="section" gap="sm" aria-labelledby="my-requests">
        <Title order={2} size="h4" id="my-requests">
          My requests
        </Title>
        <Loaded query={mine}>
          {({ items }) =>
            items.length === 0 ? (
              <Text c="dimmed">
                You have asked for nothing. Where a control is disabled, “Ask for access” is beside it.
              </Text>
            ) : (
              <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: "none" }}>
                {items.map((request) => (
                  <RequestCard key={request.id} request={request} />
                ))}
              </Stack>
            )
          }
        </Loaded>
      </Stack>
    </Stack>
  );
}
