import type { Authority } from "@rolecall/server";
import { planPrices } from "../../contract/planTerms.ts";
import { backendDatabase } from "../backend/storage/backendDatabase.ts";
import { addAuditSample } from "./addAuditSample.ts";
import { addProjectSample } from "./addProjectSample.ts";
import { addRequestsSample } from "./addRequestsSample.ts";
import { samplePeople } from "./samplePeople.ts";

const companies = {
  "acme-test": {
    company: "Acme Test GmbH",
    street: "Torstraße 12",
    postal_code: "10119",
    city: "Berlin",
    country: "Germany",
    tax_id: "DE123456789",
  },
  northlight: {
    company: "Northlight Studio AB",
    street: "Götgatan 8",
    postal_code: "118 46",
    city: "Stockholm",
    country: "Sweden",
    tax_id: "",
  },
} as const;
/** In percent, by the country of the billing address. */
const taxRates: Readonly<Record<string, number>> = { Germany: 19, Sweden: 25 };
const month = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });
const websites: Readonly<Record<string, string>> = {
  "acme-test": "https://acme.test",
  northlight: "https://northlight.test",
};

/** Adds the backend's data of the sample organizations, as if they had been in use until now. */
export async function addBackendSample(authority: Authority): Promise<void> {
  const { query } = authority.database;
  const now = new Date(authority.clock());
  const names = new Map(samplePeople.map(({ id, name }) => [id, name]));
  const organizations = await query
    .selectFrom("organizations")
    .select(["id", "name", "plan", "seats", "active_members"])
    .execute();
  const projects = await query.selectFrom("projects").select(["organization_id", "id"]).execute();
  const owners = await query
    .selectFrom("members")
    .select(["organization_id", "email"])
    .where("role", "=", "owner")
    .execute();
  // they have data for two months, so they are older than that
  await query
    .updateTable("projects")
    .set({ created_at: new Date(now.getTime() - 90 * 24 * 60 * 60 * 1000) })
    .execute();
  await query.transaction().execute(async (transaction) => {
    const db = backendDatabase(transaction);
    for (const { id, name, plan, seats, active_members: members } of organizations) {
      // a connection runs one statement at a time
      // oxlint-disable no-await-in-loop
      const place = { organization_id: id };
      await db
        .insertInto("details")
        .values({
          ...place,
          website: websites[id] ?? "",
          description: `${name} uses Rolecall to see who can do what.`,
        })
        .execute();
      const emails = owners.filter(({ organization_id }) => organization_id === id);
      await db
        .insertInto("billing_emails")
        .values(emails.map(({ email }) => ({ ...place, email, added_at: now })))
        .execute();
      const address = Object.entries(companies).find(([key]) => key === id)?.[1];
      if (address !== undefined) {
        await db
          .insertInto("addresses")
          .values({ ...place, ...address })
          .execute();
        const holder = names.get(id === "northlight" ? "tom" : "ines") ?? name;
        const card = { holder, brand: "Visa", last4: "4242", expires: "2029-04" } as const;
        await db
          .insertInto("payment_methods")
          .values({ ...place, ...card })
          .execute();
        const { postal_code: postalCode, tax_id: taxId, ...same } = address;
        const quantity = seats ?? members;
        const taxRate = taxRates[address.country] ?? 0;
        const net = planPrices[plan] * quantity;
        await db
          .insertInto("invoices")
          .values(
            Array.from({ length: 12 }, (_, index) => {
              const at = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - index, 1));
              const text = `${planName(plan)} plan, seats, ${month.format(at)}`;
              return {
                ...place,
                id: `invoice-${12 - index}`,
                number: `RC-${id.slice(0, 3).toUpperCase()}-${String(112 - index).padStart(5, "0")}`,
                at,
                amount: net + Math.round((net * taxRate) / 100),
                currency: "EUR",
                state: index === 0 ? ("open" as const) : ("paid" as const),
                lines: JSON.stringify([{ text, quantity, unitAmount: planPrices[plan] }]),
                tax_rate: taxRate,
                recipient: JSON.stringify({ ...same, postalCode, taxId }),
              };
            }),
          )
          .execute();
      }
      for (const project of projects.filter(({ organization_id }) => organization_id === id))
        await addProjectSample(db, id, project.id, now, names);
      // oxlint-enable no-await-in-loop
    }
    if (organizations.some(({ id }) => id === "acme-test"))
      await addRequestsSample(db, "acme-test", now, names);
  });
  await addAuditSample(authority, "acme-test");
}

const planName = (plan: string) => plan.charAt(0).toUpperCase() + plan.slice(1);
