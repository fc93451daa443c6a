import { Table } from "@mantine/core";
import { useState } from "react";
import type { DataRequest } from "../../../contract/Answers.ts";
import { SortHead } from "../../ui/tables/SortHead.tsx";
import { sortingOf } from "../../ui/tables/sortingOf.ts";
import { DataRequestRow } from "./DataRequestRow.tsx";
import { WideTable } from "../../ui/tables/WideTable.tsx";

const comparators = {
  date: (one, other) => one.requestedAt - other.requestedAt,
  kind: (one, other) => one.kind.localeCompare(other.kind, "en"),
  users: (one, other) => one.distinctIds.length - other.distinctIds.length,
  state: (one, other) => one.state.localeCompare(other.state, "en"),
} as const satisfies Record<string, (one: DataRequest, other: DataRequest) => number>;

/** The requests that were found, in the order that was asked for. */
export function DataRequestTable({ requests }: { readonly requests: readonly DataRequest[] }) {
  const [sort, setSort] = useState("-date");
  const by = Object.entries(comparators).find(([name]) => sort.endsWith(name))?.[1] ?? comparators.date;
  const turn = sort.startsWith("-") ? -1 : 1;
  const sorted = requests.toSorted(
    (one, other) => turn * by(one, other) || other.requestedAt - one.requestedAt,
  );
  const sorting = sortingOf(sort, setSort);
  return (
    <WideTable minWidth={920} aria-label="Data requests" verticalSpacing="sm">
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">Task id</Table.Th>
          <SortHead label="Kind" column="kind" sorting={sorting} />
          <Table.Th scope="col">Compliance</Table.Th>
          <SortHead label="Users" column="users" sorting={sorting} />
          <Table.Th scope="col">Project</Table.Th>
          <SortHead label="Requested" column="date" sorting={sorting} />
          <SortHead label="State" column="state" sorting={sorting} />
          <Table.Th scope="col" ta="right">
            Actions
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {sorted.map((request) => (
          <DataRequestRow key={request.id} request={request} />
        ))}
      </Table.Tbody>
    </WideTable>
  );
}
