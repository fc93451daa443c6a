import { Badge, Code, Text } from "@mantine/core";
import type { DataRequest } from "../../../contract/Answers.ts";
import { useSession } from "../../session/ConsoleSession.ts";
import { ListTable } from "../../ui/tables/ListTable.tsx";
import { formatNumber } from "../../ui/words/formatNumber.ts";
import { timeWords } from "../../ui/words/timeWords.ts";
import { DataRequestActions } from "./DataRequestActions.tsx";
import { requestKinds, requestStates } from "./requestStates.ts";

interface DataRequestTableProps {
  readonly label: string;
  readonly requests: readonly DataRequest[];
}

/** Requests about the data of users: what each is, the users it is about, who sent it when, and its state. */
export function DataRequestTable({ label, requests }: DataRequestTableProps) {
  const { projects } = useSession();
  const projectName = (id: string) => projects.find((each) => each.id === id)?.name ?? "A deleted project";
  return (
    <ListTable
      label={label}
      minWidth={880}
      items={requests}
      idOf={({ id }) => id}
      rowAttributes={({ id, state }) => ({ "data-request": id, "data-state": state })}
      sortedBy="-Requested"
      columns={[
        { label: "Task id", renderCell: ({ id }) => <Code>{id}</Code> },
        {
          label: "Request",
          namesRow: true,
          sort: ({ kind, compliance }) => `${kind} ${compliance}`,
          renderCell: ({ kind, compliance }) => `${requestKinds[kind]} (${compliance})`,
        },
        {
          label: "Users",
          isIntroduced: true,
          sort: ({ distinctIds }) => distinctIds.length,
          renderCell: ({ distinctIds }) => (
            <span title={distinctIds.slice(0, 20).join(", ")}>{formatNumber(distinctIds.length)}</span>
          ),
        },
        {
          label: "Project",
          isIntroduced: true,
          sort: ({ project }) => projectName(project),
          renderCell: ({ project }) => projectName(project),
        },
        {
          label: "Requested",
          sort: ({ requestedAt }) => requestedAt,
          renderCell: ({ requestedAt, requestedByName }) => (
            <>
              <Text size="sm">{timeWords(requestedAt)}</Text>
              <Text size="xs" c="dimmed">
                by {requestedByName}
              </Text>
            </>
          ),
        },
        {
          label: "State",
          sort: ({ state }) => requestStates[state].label,
          renderCell: ({ state }) => (
            <Badge variant="light" color={requestStates[state].color}>
              {requestStates[state].label}
            </Badge>
          ),
        },
        {
          label: "Actions",
          isControls: true,
          renderCell: (request) => <DataRequestActions request={request} />,
        },
      ]}
    />
  );
}
