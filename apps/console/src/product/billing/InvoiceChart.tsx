import "@mantine/charts/styles.css";
import { BarChart } from "@mantine/charts";
import type { Invoice } from "../../../contract/Answers.ts";
import { Figure } from "../../ui/charts/Figure.tsx";
import { formatMoney } from "../../ui/words/formatMoney.ts";
import { invoiceMonths } from "./invoiceMonths.ts";

/** What was billed, by month. */
export function InvoiceChart({ invoices }: { readonly invoices: readonly Invoice[] }) {
  const currency = invoices[0]?.currency ?? "EUR";
  return (
    <Figure label="Billed by month. The same numbers are in the table.">
      <BarChart
        h={220}
        data={[...invoiceMonths(invoices)]}
        dataKey="month"
        series={[{ name: "amount", label: "Billed", color: "indigo.6" }]}
        valueFormatter={(amount) => formatMoney(amount * 100, currency)}
        yAxisProps={{ width: 90 }}
      />
    </Figure>
  );
}
