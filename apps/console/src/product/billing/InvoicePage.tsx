import { Button, Group, Stack, Table, Text, Title } from "@mantine/core";
import { IconPrinter } from "@tabler/icons-react";
import { useParams } from "@tanstack/react-router";
import type { InvoicePage as Invoice } from "../../../contract/Answers.ts";
import { Loaded } from "../../session/api/Loaded.tsx";
import { useRead } from "../../session/api/useRead.ts";
import { PlaceLink } from "../../ui/forms/PlaceLink.tsx";
import { formatDay } from "../../ui/words/formatDay.ts";
import { formatMoney } from "../../ui/words/formatMoney.ts";
import { formatNumber } from "../../ui/words/formatNumber.ts";
import classes from "./InvoicePage.module.css";

/** Who the invoices are from. */
const seller = ["Rolecall GmbH", "Linienstraße 40", "10178 Berlin", "Germany", "VAT DE 811 569 869"];

/** One invoice, as it is printed. */
export function InvoicePage() {
  const { invoice = "" }: { readonly invoice?: string } = useParams({ strict: false });
  const read = useRead("invoices.read", { invoice });
  return (
    <Stack gap="lg">
      <Group justify="space-between" className={classes["screenOnly"] ?? ""}>
        <PlaceLink to="/organization/overview">Back to the overview</PlaceLink>
        <Button leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => globalThis.print()}>
          Print or save as PDF
        </Button>
      </Group>
      <Title order={1} size="h2">
        Invoice {read.data?.number}
      </Title>
      <Loaded query={read}>{(value) => <Sheet invoice={value} />}</Loaded>
    </Stack>
  );
}

function Sheet({ invoice }: { readonly invoice: Invoice }) {
  const { at, amount, currency, state, lines, taxRate, recipient } = invoice;
  const { company, street, postalCode, city, country, taxId } = recipient;
  const money = (cents: number) => formatMoney(cents, currency);
  const net = lines.reduce((sum, { quantity, unitAmount }) => sum + quantity * unitAmount, 0);
  const to = [company, street, `${postalCode} ${city}`.trim(), country, taxId && `Tax number ${taxId}`];
  return (
    <Stack gap="xl" className={classes["sheet"] ?? ""}>
      <Group justify="space-between" align="flex-start" gap="xl">
        <Address title="Billed to" lines={to} />
        <Address title="From" lines={seller} />
        <div>
          <Text size="sm">Issued on {formatDay(at)}</Text>
          <Text size="sm" fw={600}>
            {state === "paid" ? "Paid by card" : "Open: charged to your card"}
          </Text>
        </div>
      </Group>
      <Table aria-label="What it is for" verticalSpacing="xs" className={classes["lines"] ?? ""}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">What</Table.Th>
            <Table.Th scope="col">Seats</Table.Th>
            <Table.Th scope="col">Each</Table.Th>
            <Table.Th scope="col">Amount</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.map(({ text, quantity, unitAmount }) => (
            <Table.Tr key={text}>
              <Table.Td>{text}</Table.Td>
              <Table.Td>{formatNumber(quantity)}</Table.Td>
              <Table.Td>{money(unitAmount)}</Table.Td>
              <Table.Td>{money(quantity * unitAmount)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
        <Table.Tfoot>
          <Sum label="Subtotal" amount={money(net)} />
          <Sum label={`Tax (VAT ${taxRate} %)`} amount={money(amount - net)} />
          <Sum label="Total" amount={money(amount)} />
        </Table.Tfoot>
      </Table>
    </Stack>
  );
}

function Address({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  return (
    <section aria-label={title}>
      <Text size="sm" c="dimmed">
        {title}
      </Text>
      {lines
        .filter((line) => line !== "")
        .map((line) => (
          <Text key={line} size="sm">
            {line}
          </Text>
        ))}
    </section>
  );
}

function Sum({ label, amount }: { readonly label: string; readonly amount: string }) {
  return (
    <Table.Tr>
      <Table.Th scope="row" colSpan={3}>
        {label}
      </Table.Th>
      <Table.Td>{amount}</Table.Td>
    </Table.Tr>
  );
}
