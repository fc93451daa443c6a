import { Stack } from "@mantine/core";
import { usePermission } from "@rolecall/organization/react";
import { useRead } from "../../session/api/useRead.ts";
import { useSession } from "../../session/ConsoleSession.ts";
import { ListCard } from "../../ui/tables/ListCard.tsx";
import { ScreenTitle } from "../../ui/tasks/ScreenTitle.tsx";
import { RequestItem } from "./RequestItem.tsx";
import { RequestsToAnswer } from "./RequestsToAnswer.tsx";

/** The requests for access: those that wait for an answer, for anyone who gives it, and everyone's own. */
export function AccessRequestsScreen() {
  const { organization } = useSession();
  const mayAnswer = usePermission("member.role.change").status === "allowed";
  const query = useRead("accessRequests.mine", {});
  const requests = query.data?.items ?? [];
  return (
    <Stack gap="lg">
      <ScreenTitle area={organization.name} title="Access requests">
        Who asked for more access, and whether they got it.
      </ScreenTitle>
      {mayAnswer ? <RequestsToAnswer /> : null}
      <ListCard
        title="My requests"
        query={query}
        empty={
          requests.length === 0 &&
          "You have not asked for anything. Choose “Ask for access” where a control is disabled."
        }
      >
        <Stack component="ul" gap="sm" p={0} m={0}>
          {requests.map((request) => (
            <RequestItem key={request.id} request={request} />
          ))}
        </Stack>
      </ListCard>
    </Stack>
  );
}
