export { createAuthority } from "./authority/createAuthority.ts";
export type { Authority, ExecuteOptions, ExecuteWithinOptions } from "./authority/Authority.ts";
export type { Denial } from "./authority/Denial.ts";
export type { AuditEntry } from "./authority/AuditEntry.ts";
export type { TransferredProject } from "./authority/TransferredProject.ts";
export type { AuthorityCommand } from "./authority/AuthorityCommand.ts";
export type { AuthorityOptions } from "./authority/AuthorityOptions.ts";
export type { Executed } from "./authority/Executed.ts";
export { importOrganization } from "./authority/importOrganization.ts";
export type { InvitationView } from "./authority/InvitationView.ts";
export type { OrganizationAccess } from "./authority/OrganizationAccess.ts";

export type { ApplicationMail } from "./mail/ApplicationMail.ts";
export { mailName } from "./mail/mailName.ts";
export type { Mail, MailBounced, MailDeferred, Mailer } from "./mail/Mailer.ts";

export { migrateSchema } from "./storage/migrateSchema.ts";
export type { MigrationStep } from "./storage/MigrationStep.ts";
export type { Database, Heard } from "./storage/Database.ts";
export type { Migrated, TextConflict } from "./storage/Migrated.ts";
export type {
  AuditTable,
  DenialTable,
  IdempotencyTable,
  InvitationTable,
  MemberTable,
  OrganizationTable,
  ProjectGrantTable,
  ProjectTable,
  SendTable,
  Tables,
  TeamMemberTable,
  TeamProjectTable,
  TeamTable,
} from "./storage/Tables.ts";
export type { OutboxTable } from "./storage/OutboxTable.ts";

export { createHandler } from "./http/createHandler.ts";
export type { Handler } from "./http/createHandler.ts";
export { createGuards } from "./http/createGuards.ts";
export type { Authorized, GuardOptions, Guards, GuardTarget, Unauthorized } from "./http/createGuards.ts";
export type { ChangePlan, PlanAndSeats, PlanAnswer, PlanRequest } from "./http/ChangePlan.ts";
export type { Authenticate, HandlerOptions } from "./http/HandlerOptions.ts";
export { openApiDocument } from "./http/openApiDocument.ts";
export type { OpenApiDocument, OpenApiOperation } from "./http/openApiDocument.ts";
export { operations } from "./http/operations.ts";
export type { OperationId } from "./http/operations.ts";
export type { Problem } from "./http/Problem.ts";
export { problemStatus } from "./http/problemStatus.ts";
export type { ProblemCode } from "./http/problemStatus.ts";
