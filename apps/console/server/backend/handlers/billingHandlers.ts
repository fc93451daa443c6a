import { sql } from "kysely";
import { eventsIncluded } from "../../../contract/planTerms.ts";
import type { Handlers } from "../frame/EndpointRequest.ts";
import { lastDays } from "../facts/lastDays.ts";
import { notFound } from "../frame/findPlaces.ts";
import { readPlanRequests } from "./planRequestHandlers.ts";

/** The plan, payment method, invoices and billing addresses of an organization. */
export const billingHandlers: Pick<
  Handlers,
  | "billing.read"
  | "billing.updatePayment"
  | "billing.updateAddress"
  | "billing.addEmail"
  | "billing.removeEmail"
  | "invoices.list"
  | "invoices.read"
> = {
  async "billing.read"({ db, organization, now }) {
    const { id, plan, seats, members } = organization;
    const payment = await db
      .selectFrom("payment_methods")
      .selectAll()
      .where("organization_id", "=", id)
      .executeTakeFirst();
    const address = await db
      .selectFrom("addresses")
      .selectAll()
      .where("organization_id", "=", id)
      .executeTakeFirst();
    const emails = await db
      .selectFrom("billing_emails")
      .select("email")
      .where("organization_id", "=", id)
      .orderBy("added_at")
      .orderBy("email")
      .execute();
    const { events } = await db
      .selectFrom("usage_days")
      .select(sql<number>`coalesce(sum(events), 0)::integer`.as("events"))
      .where("organization_id", "=", id)
      .where("day", "in", lastDays(now, 30))
      .executeTakeFirstOrThrow();
    return {
      plan,
      ...(seats === null ? {} : { seats }),
      members,
      renewsAt: nextYearDay(organization.createdAt, now),
      events,
      eventsIncluded: eventsIncluded[plan],
      ...(payment && {
        // the table allows the same values as the body
        payment: {
          holder: payment.holder,
          brand: payment.brand,
          last4: payment.last4,
          expires: payment.expires,
        },
      }),
      ...(address && {
        address: {
          company: address.company,
          street: address.street,
          postalCode: address.postal_code,
          city: address.city,
          country: address.country,
          taxId: address.tax_id,
        },
      }),
      emails: emails.map(({ email }) => email),
      requests: await readPlanRequests(db, id),
    };
  },

  async "billing.updatePayment"({ write, organization, body }) {
    await write((db) =>
      db
        .insertInto("payment_methods")
        .values({ organization_id: organization.id, ...body })
        .onConflict((conflict) => conflict.column("organization_id").doUpdateSet(body))
        .execute(),
    );
    return { status: "done" };
  },

  async "billing.updateAddress"({ write, organization, body: { postalCode, taxId, ...same } }) {
    const row = { ...same, postal_code: postalCode, tax_id: taxId };
    await write((db) =>
      db
        .insertInto("addresses")
        .values({ organization_id: organization.id, ...row })
        .onConflict((conflict) => conflict.column("organization_id").doUpdateSet(row))
        .execute(),
    );
    return { status: "done" };
  },

  async "billing.addEmail"({ write, organization, body, now }) {
    const { email } = body;
    const { numInsertedOrUpdatedRows: added } = await write((db) =>
      db
        .insertInto("billing_emails")
        .values({ organization_id: organization.id, email, added_at: now })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirstOrThrow(),
    );
    return { status: added === 0n ? "unchanged" : "done" };
  },

  async "billing.removeEmail"({ write, organization, body }) {
    await write(async (db) => {
      const { numDeletedRows } = await db
        .deleteFrom("billing_emails")
        .where("organization_id", "=", organization.id)
        .where("email", "=", body.email)
        .executeTakeFirstOrThrow();
      if (numDeletedRows === 0n) throw notFound("billing address");
    });
    return { status: "done" };
  },

  async "invoices.list"({ db, organization }) {
    const rows = await db
      .selectFrom("invoices")
      .select(["id", "number", "at", "amount", "currency", "state"])
      .where("organization_id", "=", organization.id)
      .orderBy("at", "desc")
      .execute();
    return { items: rows.map((row) => ({ ...row, at: row.at.getTime() })) };
  },

  async "invoices.read"({ db, organization, params }) {
    const row = await db
      .selectFrom("invoices")
      .selectAll()
      .where("organization_id", "=", organization.id)
      .where("id", "=", params.invoice)
      .executeTakeFirst();
    if (row === undefined) throw notFound("invoice");
    const { organization_id: _, at, tax_rate: taxRate, ...same } = row;
    return { ...same, at: at.getTime(), taxRate };
  },
};

/** The next anniversary of the organization's creation. */
function nextYearDay(createdAt: Date, now: Date): number {
  const next = new Date(createdAt);
  next.setUTCFullYear(now.getUTCFullYear());
  if (next <= now) next.setUTCFullYear(now.getUTCFullYear() + 1);
  return next.getTime();
}
