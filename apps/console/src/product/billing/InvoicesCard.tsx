import { Badge, Table, Text } from "@mantine/core";
import type { Invoice } from "../../../contract/Answers.ts";
import { Loaded } from "../../session/api/Loaded.tsx";
import { useRead } from "../../session/api/useRead.ts";
import { PlaceLink } from "../../ui/forms/PlaceLink.tsx";
import { SettingCard } from "../../ui/forms/SettingCard.tsx";
import { WideTable } from "../../ui/tables/WideTable.tsx";
import { dayWords } from "../../ui/words/dayWords.ts";
import { SortHead } from "../../ui/tables/SortHead.tsx";
import { useSorted } from "../../ui/tables/useSorted.ts";
import { InvoiceChart } from "./InvoiceChart.tsx";
import { moneyWords } from "../../ui/words/moneyWords.ts";

/** What was billed: by month, and bill for bill. */
export function InvoicesCard() {
  const invoices = useRead("invoices.list", {});
  return (
    <SettingCard title="Invoices">
      <Loaded query={invoices}>
        {({ items }) =>
          items.length === 0 ? (
            <Text c="dimmed">There is no invoice yet. The first comes when a paid plan begins.</Text>
          ) : (
            <>
              <InvoiceChart invoices={items} />
              <InvoiceTable invoices={items} />
            </>
          )
        }
      </Loaded>
    </SettingCard>
  );
}

function InvoiceTable({ invoices }: { readonly invoices: readonly Invoice[] }) {
  const { sorted, sorting } = useSorted(
    invoices,
    "at",
    (row, column) => {
      if (column === "number") return row.number;
      if (column === "amount") return row.amount;
      return column === "state" ? row.state : row.at;
    },
    true,
  );
  return (
    <WideTable minWidth={480} aria-label="All invoices">
      <Table.Thead>
        <Table.Tr>
          <SortHead label="Number" column="number" sorting={sorting} />
          <SortHead label="Date" column="at" sorting={sorting} />
          <SortHead label="Amount" column="amount" sorting={sorting} />
          <SortHead label="State" column="state" sorting={sorting} />
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {sorted.map(({ id, number, at, amount, currency, state }) => (
          <Table.Tr key={id}>
            <Table.Td fw={500}>
              <PlaceLink to={`/organization/overview/invoices/${id}`}>{number}</PlaceLink>
            </Table.Td>
            <Table.Td data-label="Date">{dayWords(at)}</Table.Td>
            <Table.Td data-label="Amount">{moneyWords(amount, currency)}</Table.Td>
            <Table.Td>
              <Badge variant={state === "paid" ? "default" : "filled"} color="red.9">
                {state === "paid" ? "Paid" : "Open"}
              </Badge>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </WideTable>
  );
}
