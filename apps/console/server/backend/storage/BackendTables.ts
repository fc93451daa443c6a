import type { ColumnType, Selectable } from "kysely";
import type { BodyOf } from "../../../contract/bodies.ts";
import type {
  AccessRequest,
  DataRequest,
  Domain,
  Invoice,
  InvoicePage,
  LexiconEntry,
  PlanRequest,
} from "../../../contract/Answers.ts";
import type { ReportKind } from "../../../contract/reportKinds.ts";

type Time = ColumnType<Date, Date, Date>;
/** A value that is stored as JSON and written as text. */
type Stored<TValue> = ColumnType<TValue, string, string>;
interface InOrganization {
  organization_id: string;
}
interface InProject extends InOrganization {
  project_id: string;
}

/** The tables of the console's backend, in the schema `console`. Every row belongs to an organization. */
export interface BackendTables {
  details: InOrganization & { website: string; description: string };
  payment_methods: InOrganization & BodyOf<"billing.updatePayment">;
  addresses: InOrganization & {
    company: string;
    street: string;
    postal_code: string;
    city: string;
    country: string;
    tax_id: string;
  };
  billing_emails: InOrganization & { email: string; added_at: Time };
  invoices: InOrganization &
    Omit<Invoice, "at"> & {
      at: Time;
      lines: Stored<InvoicePage["lines"]>;
      tax_rate: number;
      recipient: Stored<InvoicePage["recipient"]>;
    };
  plan_requests: InOrganization & {
    id: string;
    kind: PlanRequest["kind"];
    reasons: PlanRequest["reasons"];
    what_next: string;
    comment: string;
    state: PlanRequest["state"];
    requested_by: string;
    requested_at: Time;
  };
  project_facts: InProject & { timezone: string; token: string; api_key: string; api_secret: string };
  /** The number of events on a day in the project's time zone: `2026-11-24`. */
  usage_days: InProject & { day: string; events: number };
  security: InOrganization & { sso: boolean; sso_required: boolean };
  domains: InOrganization & Domain;
  data_requests: InProject & {
    id: string;
    kind: DataRequest["kind"];
    compliance: DataRequest["compliance"];
    distinct_ids: string[];
    requested_by: string;
    requested_by_name: string;
    requested_at: Time;
    state: DataRequest["state"];
  };
  preferences: InOrganization & {
    user_id: string;
    personalize: boolean;
    log_usage: boolean;
    custom_alerts: boolean;
    automatic_insights: boolean;
  };
  usage_requests: InOrganization & {
    user_id: string;
    id: string;
    kind: "export" | "deletion";
    requested_at: Time;
    state: "submitted" | "done";
  };
  /** The file of an export, for a request of either kind. Its content is deleted once it expires. */
  request_files: InOrganization & {
    data_request_id: string | null;
    usage_request_id: string | null;
    name: string;
    type: string;
    content: string | null;
    size: number;
    created_at: Time;
    expires_at: Time;
  };
  /** Only the hash of a token is stored. */
  gdpr_tokens: InProject & { user_id: string; token_hash: string; expires_at: Time };
  /** The hashed ids of people who were deleted from a project. */
  erased_profiles: InProject & { id_hash: string };
  rollups: InOrganization & { id: string; name: string };
  rollup_projects: InProject & { rollup_id: string };
  reports: InProject & {
    id: string;
    kind: ReportKind;
    name: string;
    events: string[];
    visibility: "private" | "project";
    text: string;
    owner_id: string;
    owner_name: string;
    changed_at: Time;
  };
  lexicon: InProject & {
    id: string;
    kind: LexiconEntry["kind"];
    name: string;
    description: string;
    tags: string[];
    visibility: LexiconEntry["visibility"];
    merged_into: string | null;
    seen: number;
  };
  access_requests: InOrganization & {
    id: string;
    permission: AccessRequest["permission"];
    project_id: string | null;
    note: string;
    user_id: string;
    name: string;
    requested_at: Time;
    state: AccessRequest["state"];
    answered_by: string | null;
  };
}

/** A row as returned by a query. */
export type RowOf<TTable extends keyof BackendTables> = Selectable<BackendTables[TTable]>;
