import type { OrganizationState } from "@rolecall/organization/rules";
import { z } from "zod";
import type { AuditEntry } from "../authority/AuditEntry.ts";
import type { AuthorityCommand } from "../authority/AuthorityCommand.ts";
import type { ExecuteOptions } from "../authority/Authority.ts";
import type { Denial } from "../authority/Denial.ts";
import type { ApplicationMail } from "../mail/ApplicationMail.ts";
import { checkInput } from "./checkInput.ts";
import { commandSchemas } from "./commandSchemas.ts";
import { inputFields } from "./inputFields.ts";
import { organizationStateSchema } from "./organizationStateSchema.ts";
import { readPerson } from "./readPerson.ts";

const { id, text, instant, idempotencyKey, personName, plan, seats, version } = inputFields;

/** A schema for every field, the optional ones too: one that is missing here does not compile. */
type Fields<T> = Record<keyof T, z.ZodType>;

const types = Object.keys(commandSchemas);
const commandType = z.looseObject({
  type: z.enum(
    // Object.keys widens the names of this table to string
    types as (keyof typeof commandSchemas)[],
  ),
});

const options: z.ZodType<ExecuteOptions> = z.strictObject({
  idempotencyKey: idempotencyKey.optional(),
  version: version.or(z.array(version).min(1).max(100)).optional(),
} satisfies Fields<ExecuteOptions>);

const newOrganization = z.strictObject({ name: text, plan: plan.optional(), seats: seats.optional() });

const json = z.record(z.string(), z.unknown()).refine(isJson, "must contain only JSON values");
const noted = { organization: id, actor: id.optional(), action: id, details: json.optional() };
const entry: z.ZodType<AuditEntry> = z.discriminatedUnion("outcome", [
  z.strictObject({ ...noted, outcome: z.literal("done") }),
  z.strictObject({ ...noted, outcome: z.literal("refused"), code: id }),
]);

const denial: z.ZodType<Denial> = z.strictObject({
  organization: id,
  actor: id.optional(),
  action: id.optional(),
  permission: text.max(200).optional(),
  project: text.max(200).optional(),
  code: id.optional(),
  details: json.optional(),
} satisfies Fields<Denial>);

const mail: z.ZodType<ApplicationMail> = z.strictObject({
  organization: id.optional(),
  to: text.min(3),
  subject: z.string(),
  text: z.string(),
  html: z.string().optional(),
  about: text.optional(),
  expiresAt: instant.optional(),
} satisfies Fields<ApplicationMail>);

const names = z.record(z.string(), personName);

/**
 * Checks what embedding code hands to the authority, by the schemas that requests are read by. Each throws a
 * `RolecallError` under a code of its own that names every wrong field.
 */
export const inputs = {
  person: (given: unknown) => readPerson(given),
  /** `name` says whose id it is, as in `organization`. */
  id: (name: string, given: unknown) => checkInput("id_invalid", `The id of ${name}`, id, given),
  command(given: unknown): AuthorityCommand {
    const { type } = checkInput("command_invalid", "The command", commandType, given);
    const schema: z.ZodType<AuthorityCommand> = commandSchemas[type];
    return checkInput("command_invalid", `The command ${type}`, schema, given);
  },
  options: (given: unknown = {}) => checkInput("options_invalid", "The options", options, given),
  newOrganization: (given: unknown) =>
    checkInput("organization_invalid", "The new organization", newOrganization, given),
  token: (given: unknown) => checkInput("token_invalid", "The token", text, given),
  answer: (given: unknown) =>
    checkInput("answer_invalid", "The answer", z.enum(["accept", "decline"]), given),
  entry: (given: unknown) => checkInput("entry_invalid", "The entry of the audit log", entry, given),
  denial: (given: unknown) => checkInput("denial_invalid", "The denial", denial, given),
  mail: (given: unknown) => checkInput("mail_invalid", "The mail", mail, given),
  listener: (given: unknown) =>
    checkInput(
      "listener_invalid",
      "The listener",
      z.custom<() => void>((value) => typeof value === "function", "must be a function"),
      given,
    ),
  state: (given: unknown): OrganizationState =>
    checkInput("import_invalid", "The organization", organizationStateSchema, given),
  names: (given: unknown) => checkInput("import_invalid", "The names of the people", names, given),
};

function isJson(value: unknown): boolean {
  try {
    return JSON.stringify(value) !== undefined;
  } catch {
    return false;
  }
}
