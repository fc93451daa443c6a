import { DataRequestTable } from "../../organization/privacy/DataRequestTable.tsx";
import { RequestButtons } from "../../organization/privacy/RequestButtons.tsx";
import { requestsRefetch } from "../../organization/privacy/requestsRefetch.ts";
import { useRead } from "../../session/api/useRead.ts";
import { ListCard } from "../../ui/tables/ListCard.tsx";

/** Requests for the data that a project holds on its users, and what became of one's own. */
export function EndUserData() {
  const query = useRead("dataRequests.mine", {}, requestsRefetch);
  const requests = query.data?.items ?? [];
  return (
    <ListCard
      title="Request end-user data"
      description="When a user of your product asks for their data, or for its deletion, submit the request here."
      count={<RequestButtons />}
      query={query}
      empty={requests.length === 0 && "You have made no request yet."}
    >
      <DataRequestTable label="Your requests about end-user data" requests={requests} />
    </ListCard>
  );
}
