import type { OrganizationPermission, Plan } from "@rolecall/organization";
import type { BodyOf } from "./bodies.ts";
import type { EndpointId } from "./endpoints.ts";

/** A request to leave the plan for a smaller one, or to cancel. */
export interface PlanRequest extends BodyOf<"planRequests.submit"> {
  readonly id: string;
  readonly state: "submitted" | "withdrawn" | "approved" | "rejected";
  readonly requestedBy: string;
  readonly requestedAt: number;
}

/** What the organization pays, with what, and who gets the invoices. */
export interface Billing {
  readonly plan: Plan;
  readonly seats?: number;
  readonly members: number;
  readonly renewsAt: number;
  readonly events: number;
  readonly eventsIncluded: number;
  readonly payment?: BodyOf<"billing.updatePayment">;
  readonly address?: BodyOf<"billing.updateAddress">;
  /** The first is the main one. */
  readonly emails: readonly string[];
  readonly requests: readonly PlanRequest[];
}

/** An invoice as lists show it. Amounts are in cents. */
export interface Invoice {
  readonly id: string;
  readonly number: string;
  readonly at: number;
  /** The total, with tax. */
  readonly amount: number;
  readonly currency: string;
  readonly state: "paid" | "open";
}

/** Something that an invoice asks money for. */
interface InvoiceLine {
  /** What it is: "Enterprise plan, November 2026". */
  readonly text: string;
  readonly quantity: number;
  /** The price of one, in cents, before tax. */
  readonly unitAmount: number;
}

/** An invoice as it is printed. It stays as it was issued: a new address or price is on later ones only. */
export interface InvoicePage extends Invoice {
  readonly lines: readonly InvoiceLine[];
  /** In percent of the lines. */
  readonly taxRate: number;
  readonly recipient: BodyOf<"billing.updateAddress">;
}

/** A project in the list for people who see all of them. */
export interface ProjectRow {
  readonly id: string;
  readonly name: string;
  readonly timezone: string;
  readonly createdAt: number;
  readonly events: number;
  readonly isMine: boolean;
}

/** A file to keep. */
export interface KeptFile {
  readonly name: string;
  /** Its media type: `application/json`. */
  readonly type: string;
  readonly content: string;
}

/** The file of an export. Once it has expired, its content is gone. */
export interface ExportFile {
  /** In bytes. */
  readonly size: number;
  readonly expiresAt: number;
  readonly isExpired: boolean;
}

/** A request about the data of a project's end users. Its id is the task id. */
export interface DataRequest extends BodyOf<"dataRequests.requestExport"> {
  readonly id: string;
  readonly kind: "export" | "deletion";
  readonly project: string;
  readonly requestedBy: string;
  readonly requestedByName: string;
  readonly requestedAt: number;
  readonly state: "awaitingApproval" | "queued" | "started" | "done" | "failed" | "cancelled";
  readonly file?: ExportFile;
}

/** A report that was saved. */
export interface SavedReport extends BodyOf<"reports.create"> {
  readonly id: string;
  readonly owner: string;
  readonly ownerName: string;
  readonly changedAt: number;
  readonly isMine: boolean;
}

/** An entry of a project's lexicon. */
export interface LexiconEntry {
  readonly id: string;
  readonly kind: "event" | "property";
  readonly name: string;
  readonly description: string;
  readonly tags: readonly string[];
  readonly visibility: "shown" | "hidden" | "dropped";
  readonly mergedInto?: string;
  /** How often it was seen in the last 30 days. */
  readonly seen: number;
}

/** Someone's request for a permission. */
export interface AccessRequest {
  readonly id: string;
  readonly permission: OrganizationPermission;
  readonly project?: string;
  readonly note: string;
  readonly userId: string;
  readonly name: string;
  readonly requestedAt: number;
  readonly state: "open" | "granted" | "declined";
  readonly answeredBy?: string;
}

/** A domain that the organization claims. */
export interface Domain {
  readonly name: string;
  readonly state: "pending" | "verified" | "lapsed";
  /** The TXT record that proves it. */
  readonly record: string;
}

/** The identity provider that an organization signs in with. What is secret about it is not told. */
export type IdentityProvider =
  | { readonly protocol: "oidc"; readonly issuer: string; readonly clientId: string }
  | {
      readonly protocol: "saml";
      readonly entityId: string;
      readonly entryPoint: string;
      /** When its certificate ends, in milliseconds since 1970. */
      readonly certificateEndsAt: number;
    };

interface Items<TItem> {
  readonly items: readonly TItem[];
}
interface Done {
  readonly status: "done" | "unchanged";
  readonly id?: string;
}
/** A request that was filed: it goes on by itself, or waits for someone's approval. */
interface Filed extends Done {
  readonly state: DataRequest["state"];
}

/** What each endpoint answers. Whatever is not named here answers {@link Done}. Times are milliseconds since 1970. */
export interface Answers {
  "details.read": { readonly name: string; readonly website: string; readonly description: string };
  "billing.read": Billing;
  "invoices.list": Items<Invoice>;
  "invoices.read": InvoicePage;
  "projects.table": Items<ProjectRow>;
  "projects.usage": {
    readonly events: number;
    readonly profiles: number;
    readonly days: readonly { readonly date: string; readonly events: number }[];
  };
  "projects.settings": { readonly timezone: string; readonly createdAt: number };
  "projects.keys": { readonly token: string; readonly apiKey: string; readonly apiSecret: string };
  "security.read": {
    readonly sso: boolean;
    readonly ssoRequired: boolean;
    readonly twoFactorRequired: boolean;
    readonly domains: readonly Domain[];
    readonly provider?: IdentityProvider | undefined;
    /** What the identity provider has to be told about this server: the first for OpenID Connect, the others for SAML. */
    readonly serviceProvider: {
      readonly redirectUrl: string;
      readonly assertionUrl: string;
      readonly entityId: string;
    };
  };
  "dataRequests.list": Items<DataRequest>;
  "dataRequests.mine": Items<DataRequest>;
  "dataRequests.requestExport": Filed;
  "dataRequests.requestDeletion": Filed;
  "dataRequests.download": KeptFile;
  "account.downloadUsageData": KeptFile;
  "account.read": {
    readonly name: string;
    readonly email: string;
    readonly personalize: boolean;
    readonly logUsage: boolean;
    readonly customAlerts: boolean;
    readonly automaticInsights: boolean;
    readonly usageRequests: readonly {
      readonly id: string;
      readonly kind: "export" | "deletion";
      readonly requestedAt: number;
      readonly state: "submitted" | "done";
      readonly file?: ExportFile;
    }[];
  };
  /** The token is shown this once. */
  "account.createGdprToken": { readonly token: string; readonly expiresAt: number };
  /** When each member last did something in the organization. Those who never did are left out. */
  "members.activity": Items<{ readonly userId: string; readonly at: number }>;
  "rollups.list": Items<{ readonly id: string; readonly name: string; readonly projects: readonly string[] }>;
  "reports.list": Items<SavedReport>;
  "reports.read": {
    readonly report: SavedReport;
    readonly series: readonly {
      readonly name: string;
      readonly points: readonly { readonly date: string; readonly value: number }[];
    }[];
  };
  "live.read": Items<{
    readonly id: string;
    readonly at: number;
    readonly event: string;
    readonly profile: string;
    readonly city: string;
  }>;
  "profiles.list": Items<{
    readonly id: string;
    readonly name: string;
    readonly city: string;
    readonly events: number;
    readonly lastSeenAt: number;
  }>;
  "lexicon.list": Items<LexiconEntry>;
  "accessRequests.mine": Items<AccessRequest>;
  "accessRequests.list": Items<AccessRequest>;
}

/** What an endpoint answers. */
export type AnswerOf<TId extends EndpointId> = TId extends keyof Answers ? Answers[TId] : Done;
