import { Badge, Code, Table, Text } from "@mantine/core";
import type { DataRequest } from "../../../contract/Answers.ts";
import { useSession } from "../../session/ConsoleSession.ts";
import { DataRequestActions } from "./DataRequestActions.tsx";
import { requestKinds, requestStates } from "./requestStates.ts";

const when = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short" });

/** One request: what it is, the users it is about, who sent it when, and its state. */
export function DataRequestRow({ request }: { readonly request: DataRequest }) {
  const { projects } = useSession();
  const { id, kind, compliance, distinctIds, project, requestedByName, requestedAt, state } = request;
  return (
    <Table.Tr data-request={id} data-state={state}>
      <Table.Th scope="row" fw={400}>
        <Code>{id}</Code>
      </Table.Th>
      <Table.Td data-label="Kind">{requestKinds[kind]}</Table.Td>
      <Table.Td data-label="Compliance">{compliance}</Table.Td>
      <Table.Td data-label="Users" title={distinctIds.slice(0, 20).join(", ")}>
        {distinctIds.length.toLocaleString("en")}
      </Table.Td>
      <Table.Td data-label="Project">
        {projects.find((each) => each.id === project)?.name ?? "A deleted project"}
      </Table.Td>
      <Table.Td>
        <Text size="sm">{when.format(requestedAt)}</Text>
        <Text size="xs" c="dimmed">
          by {requestedByName}
        </Text>
      </Table.Td>
      <Table.Td>
        <Badge variant="light" color={requestStates[state].color}>
          {requestStates[state].label}
        </Badge>
      </Table.Td>
      <Table.Td>
        <DataRequestActions request={request} />
      </Table.Td>
    </Table.Tr>
  );
}
