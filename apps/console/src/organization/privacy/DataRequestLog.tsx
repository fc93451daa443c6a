import { Card, Group, NativeSelect, Stack, Text, TextInput, Title } from "@mantine/core";
import { usePermission } from "@rolecall/organization/react";
import { useState } from "react";
import { Loaded } from "../../session/api/Loaded.tsx";
import { useRead } from "../../session/api/useRead.ts";
import { DataRequestTable } from "./DataRequestTable.tsx";
import { requestsRefetch } from "./requestsRefetch.ts";
import { requestKinds, requestStates } from "./requestStates.ts";

const options = (labels: readonly (readonly [string, string])[], all: string) => [
  { value: "", label: all },
  ...labels.map(([value, label]) => ({ value, label })),
];

/** Requests with their outcome: all of them for people who approve them, your own for everyone else. */
export function DataRequestLog() {
  const seesAll = usePermission("dataRequest.approve").status === "allowed";
  const all = useRead("dataRequests.list", {}, { ...requestsRefetch, enabled: seesAll });
  const mine = useRead("dataRequests.mine", {}, { ...requestsRefetch, enabled: !seesAll });
  const [search, setSearch] = useState("");
  const [state, setState] = useState("");
  const [kind, setKind] = useState("");
  const text = search.trim().toLowerCase();
  return (
    <Card withBorder padding="lg">
      <Stack gap="md">
        <Title order={2} size="h4">
          {seesAll ? "Requests" : "Your requests"}
        </Title>
        <Group align="flex-end">
          <TextInput
            type="search"
            label="Find a request"
            placeholder="Task id, user or person"
            value={search}
            onChange={(event) => setSearch(event.currentTarget.value)}
            flex="1 1 220px"
          />
          <NativeSelect
            label="State"
            value={state}
            data={options(
              Object.entries(requestStates).map(([value, { label }]) => [value, label]),
              "Every state",
            )}
            onChange={(event) => setState(event.currentTarget.value)}
          />
          <NativeSelect
            label="Kind"
            value={kind}
            data={options(Object.entries(requestKinds), "Both kinds")}
            onChange={(event) => setKind(event.currentTarget.value)}
          />
        </Group>
        <Loaded query={seesAll ? all : mine}>
          {({ items }) => {
            const found = items.filter(
              (each) =>
                (state === "" || each.state === state) &&
                (kind === "" || each.kind === kind) &&
                [each.id, each.requestedByName, ...each.distinctIds].some((part) =>
                  part.toLowerCase().includes(text),
                ),
            );
            return found.length === 0 ? (
              <Text c="dimmed">
                {items.length === 0
                  ? "Nothing was requested yet. Choose Request export or Request deletion above."
                  : "No request is like this. Choose another state or kind."}
              </Text>
            ) : (
              <DataRequestTable requests={found} />
            );
          }}
        </Loaded>
      </Stack>
    </Card>
  );
}
