import { Alert, Group, Stack, Text } from "@mantine/core";
import type { PlanRequest } from "../../../contract/Answers.ts";
import { useWrite } from "../../session/api/useWrite.ts";
import { WriteError } from "../../session/api/WriteError.tsx";
import { TaskButton } from "../../ui/tasks/TaskButton.tsx";
import { formatDay } from "../../ui/words/formatDay.ts";
import { kindLabels, reasonLabels } from "./kindLabels.ts";

/** A request that waits for its answer, and the way to take it back. */
export function OpenPlanRequest({ request }: { readonly request: PlanRequest }) {
  const withdraw = useWrite(
    ({ api, organization }) =>
      api("planRequests.withdraw", { organization: organization.id, request: request.id }),
    "The request is withdrawn.",
  );
  return (
    <Stack gap="sm">
      <Alert color="yellow" title={`${kindLabels[request.kind]}: waits for an answer`}>
        <Text size="sm">Asked on {formatDay(request.requestedAt)}.</Text>
        <Text size="sm">Why: {request.reasons.map((reason) => reasonLabels[reason]).join(", ")}.</Text>
        {request.whatNext === "" ? null : <Text size="sm">What next: {request.whatNext}</Text>}
        {request.comment === "" ? null : <Text size="sm">Comment: {request.comment}</Text>}
      </Alert>
      <WriteError error={withdraw.error} />
      <Group>
        <TaskButton
          permission="org.plan.requestDowngrade"
          loading={withdraw.isPending}
          onClick={() => withdraw.mutate()}
        >
          Withdraw the request
        </TaskButton>
      </Group>
    </Stack>
  );
}
