import { organizationModel } from "@rolecall/organization";
import { normalizeDomain, normalizeEmail } from "@rolecall/organization/rules";
import { z } from "zod";
import type { EndpointId } from "./endpoints.ts";

const line = z.string().trim().min(1, "Write something here").max(200, "At most 200 characters");
const optionalLine = z.string().trim().max(200, "At most 200 characters");
const note = z.string().trim().max(2000, "At most 2,000 characters");
const email = z.string().transform((text, { addIssue }) => {
  const normal = normalizeEmail(text);
  if (normal === undefined) addIssue("Write an address like name@example.com");
  return normal ?? text;
});
const on = z.strictObject({ on: z.boolean() });
const domain = z.string().transform((text, { addIssue }) => {
  const normal = normalizeDomain(text);
  if (normal === undefined) addIssue("Write a domain like example.com");
  return normal ?? text;
});
const report = z.strictObject({
  name: line,
  /** What the report looks at: the events in it, in order. */
  events: z.array(line).max(10, "At most 10 events"),
  /** Only its maker sees a private report. */
  visibility: z.enum(["private", "project"]),
  text: note,
});
const dataRequest = z.strictObject({
  compliance: z.enum(["GDPR", "CCPA"]),
  distinctIds: z.array(line).min(1, "Name at least one user").max(2000, "At most 2,000 users in one request"),
});

/** What each endpoint takes in its body. Those that are missing here take none. */
export const bodies = {
  "details.update": z.strictObject({
    name: line,
    website: z.union([z.literal(""), z.url("Write an address like https://example.com").max(200)]),
    description: note,
  }),
  // the number of a card never comes here: the browser keeps it, and hands over what may be shown
  "billing.updatePayment": z.strictObject({
    holder: line,
    brand: z.enum(["Visa", "Mastercard", "American Express", "Card"]),
    last4: z.string().regex(/^\d{4}$/, "Four digits"),
    expires: z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/, "A month like 2028-04"),
  }),
  "billing.updateAddress": z.strictObject({
    company: line,
    street: line,
    postalCode: optionalLine,
    city: line,
    country: line,
    taxId: optionalLine,
  }),
  "billing.addEmail": z.strictObject({ email }),
  "billing.removeEmail": z.strictObject({ email }),
  "planRequests.submit": z.strictObject({
    kind: z.enum(["downgrade", "cancel"]),
    reasons: z.array(z.enum(["price", "features", "unused", "other"])).min(1, "Choose at least one reason"),
    whatNext: optionalLine,
    comment: note,
  }),
  "projects.setTimezone": z.strictObject({ timezone: line }),
  "projects.reset": z.strictObject({ confirmation: z.string() }),
  "security.setSso": on,
  "security.setSsoRequired": on,
  "security.setTwoFactor": on,
  "security.setOidc": z.strictObject({
    issuer: z
      .url({ protocol: /^https?$/, error: "Write an address like https://login.example.com" })
      .regex(/^[^?#\s]+$/, "Write it without ? and #")
      .max(500, "At most 500 characters"),
    clientId: line,
    /** Left empty, the secret of the same client stays. */
    clientSecret: z.string().trim().max(1000, "At most 1,000 characters"),
  }),
  /** Either the metadata, or the other three. */
  "security.setSaml": z.strictObject({
    metadata: z.string().trim().max(100_000, "At most 100,000 characters"),
    entityId: z.string().trim().max(1000, "At most 1,000 characters"),
    entryPoint: z.string().trim().max(1000, "At most 1,000 characters"),
    certificate: z.string().trim().max(20_000, "At most 20,000 characters"),
  }),
  "security.addDomain": z.strictObject({ domain }),
  "dataRequests.requestExport": dataRequest,
  "dataRequests.requestDeletion": dataRequest,
  "account.changeName": z.strictObject({ name: line }),
  "account.changeEmail": z.strictObject({ email }),
  "account.changePassword": z.strictObject({
    current: z.string().min(1, "Write your present password"),
    next: z.string().min(8, "At least 8 characters").max(128, "At most 128 characters"),
  }),
  "account.setPersonalization": on,
  "account.setUsageLogging": on,
  "alerts.setCustom": on,
  "alerts.setAutomatic": on,
  "rollups.create": z.strictObject({
    name: line,
    projects: z.array(z.string()).min(2, "Choose at least two projects").max(50, "At most 50 projects"),
  }),
  "reports.create": report,
  "reports.update": report,
  "lexicon.setVisibility": z.strictObject({ visibility: z.enum(["shown", "hidden", "dropped"]) }),
  "lexicon.merge": z.strictObject({ into: line }),
  "lexicon.describe": z.strictObject({ description: note }),
  "lexicon.tag": z.strictObject({
    tags: z.array(z.string().trim().min(1).max(40)).max(20, "At most 20 tags"),
  }),
  "accessRequests.create": z.strictObject({
    permission: z.enum(organizationModel.permissions),
    project: z.string().optional(),
    note,
  }),
  "accessRequests.answer": z.strictObject({
    granted: z.boolean(),
    /** The role that gives it: in the organization, or in the project that the request is about. */
    role: z.enum(organizationModel.roles("organization")).optional(),
    projectRole: z.enum(organizationModel.roles("project")).optional(),
  }),
} as const satisfies Partial<Record<EndpointId, z.ZodObject>>;

/** What an endpoint takes in its body. */
export type BodyOf<TId extends EndpointId> = TId extends keyof typeof bodies
  ? z.infer<(typeof bodies)[TId]>
  : undefined;
