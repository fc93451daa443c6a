import { usePermission } from "@rolecall/organization/react";
import { useState } from "react";
import type { DataRequest } from "../../../contract/Answers.ts";
import { useRead } from "../../session/api/useRead.ts";
import { ListCard } from "../../ui/tables/ListCard.tsx";
import { SelectFilter } from "../../ui/tables/SelectFilter.tsx";
import { DataRequestTable } from "./DataRequestTable.tsx";
import { requestsRefetch } from "./requestsRefetch.ts";
import { requestKinds, requestStates } from "./requestStates.ts";

const stateOptions = (
  [
    "awaitingApproval",
    "queued",
    "started",
    "done",
    "failed",
    "cancelled",
  ] as const satisfies readonly (keyof typeof requestStates)[]
).map((value) => ({ value, label: requestStates[value].label }));
const kindOptions = (["export", "deletion"] as const).map((value) => ({ value, label: requestKinds[value] }));

/** Requests with their outcome: all of them for people who approve them, your own for everyone else. */
export function DataRequestLog() {
  const seesAll = usePermission("dataRequest.approve").status === "allowed";
  const all = useRead("dataRequests.list", {}, { ...requestsRefetch, enabled: seesAll });
  const mine = useRead("dataRequests.mine", {}, { ...requestsRefetch, enabled: !seesAll });
  const [search, setSearch] = useState("");
  const [state, setState] = useState<DataRequest["state"]>();
  const [kind, setKind] = useState<DataRequest["kind"]>();
  const query = seesAll ? all : mine;
  const items = query.data?.items ?? [];
  const text = search.trim().toLowerCase();
  const found = items.filter(
    (each) =>
      (state === undefined || each.state === state) &&
      (kind === undefined || each.kind === kind) &&
      [each.id, each.requestedByName, ...each.distinctIds].some((part) => part.toLowerCase().includes(text)),
  );
  return (
    <ListCard
      title={seesAll ? "Requests" : "Your requests"}
      search={{
        label: "Find a request",
        placeholder: "Task id, user or person",
        value: search,
        onChange: setSearch,
      }}
      filters={
        <>
          <SelectFilter
            label="State"
            any="Every state"
            options={stateOptions}
            value={state}
            onChange={setState}
          />
          <SelectFilter label="Kind" any="Both kinds" options={kindOptions} value={kind} onChange={setKind} />
        </>
      }
      query={query}
      empty={
        found.length === 0 &&
        (items.length === 0
          ? "Nothing was requested yet. Choose Request export or Request deletion above."
          : "No requests match. Try another search or clear a filter.")
      }
    >
      <DataRequestTable label="Data requests" requests={found} />
    </ListCard>
  );
}
