import { type Database, migrateSchema, type MigrationStep } from "@rolecall/server";
import { sql } from "kysely";
import { backendSchema } from "./backendDatabase.ts";
import { answeredOnce } from "./answeredOnce.ts";
import { organizationTables } from "./organizationTables.ts";
import { erasureTables, fileTables, projectTables } from "./projectTables.ts";

/** Creates or migrates the tables of the backend. Run it after the authority's migrations. */
export const migrateBackend = (database: Database): Promise<void> =>
  migrateSchema(database, backendSchema, {
    "0001_organization": stepOf(organizationTables),
    "0002_project": stepOf(projectTables),
    "0003_erasure": stepOf(erasureTables),
    "0004_files": stepOf(fileTables),
    "0005_answered_once": stepOf(answeredOnce, "work"),
    // so far it was only stored, as there was no identity provider to sign in with
    "0006_single_sign_on": stepOf(["update console.security set sso = false, sso_required = false"], "work"),
    "0007_invoice_pages": stepOf(invoicePages, "work"),
  });

/** The printed content of an invoice. Older invoices show the total and the current address. */
const invoicePages: readonly string[] = [
  `alter table console.invoices
    add column lines jsonb not null default '[]', add column tax_rate integer not null default 0,
    add column recipient jsonb not null
      default '{"company":"","street":"","postalCode":"","city":"","country":"","taxId":""}'`,
  `update console.invoices set
    lines = jsonb_build_array(jsonb_build_object('text', 'Subscription', 'quantity', 1, 'unitAmount', amount))`,
  `update console.invoices invoice set recipient = jsonb_build_object(
      'company', company, 'street', street, 'postalCode', postal_code, 'city', city, 'country', country, 'taxId', tax_id
    ) from console.addresses address where address.organization_id = invoice.organization_id`,
];

const stepOf = (
  statements: readonly string[],
  olderServers: MigrationStep["olderServers"] = "stop",
): MigrationStep => ({
  since: "0.1.0",
  olderServers,
  async up(db) {
    // each statement depends on the previous one
    // oxlint-disable-next-line no-await-in-loop
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
});
