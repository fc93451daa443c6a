import { Badge } from "@mantine/core";
import { useRead } from "../../session/api/useRead.ts";
import { PlaceLink } from "../../ui/forms/PlaceLink.tsx";
import { ListCard } from "../../ui/tables/ListCard.tsx";
import { ListTable } from "../../ui/tables/ListTable.tsx";
import { formatDay } from "../../ui/words/formatDay.ts";
import { formatMoney } from "../../ui/words/formatMoney.ts";
import { InvoiceChart } from "./InvoiceChart.tsx";

/** What was billed: by month, and bill for bill. */
export function InvoicesCard() {
  const query = useRead("invoices.list", {});
  const invoices = query.data?.items ?? [];
  return (
    <ListCard
      title="Invoices"
      query={query}
      empty={invoices.length === 0 && "There is no invoice yet. You get the first when a paid plan begins."}
    >
      <InvoiceChart invoices={invoices} />
      <ListTable
        label="All invoices"
        minWidth={480}
        items={invoices}
        idOf={({ id }) => id}
        sortedBy="-Date"
        columns={[
          {
            label: "Number",
            namesRow: true,
            sort: ({ number }) => number,
            renderCell: ({ id, number }) => (
              <PlaceLink to={`/organization/overview/invoices/${id}`}>{number}</PlaceLink>
            ),
          },
          { label: "Date", isIntroduced: true, sort: ({ at }) => at, renderCell: ({ at }) => formatDay(at) },
          {
            label: "Amount",
            isIntroduced: true,
            sort: ({ amount }) => amount,
            renderCell: ({ amount, currency }) => formatMoney(amount, currency),
          },
          {
            label: "State",
            sort: ({ state }) => state,
            renderCell: ({ state }) => (
              <Badge variant={state === "paid" ? "default" : "filled"} color="red.9">
                {state === "paid" ? "Paid" : "Open"}
              </Badge>
            ),
          },
        ]}
      />
    </ListCard>
  );
}
