export type {
  InvitationRecord,
  InvitationState,
  InvitationTargets,
  MemberRecord,
  OrganizationRecord,
  OrganizationState,
  ProjectGrantRecord,
  ProjectRecord,
  TeamPlaces,
  TeamRecord,
} from "./rules/records.ts";
export type { Facts, HoldingFacts } from "./rules/Facts.ts";
export type { Command, Context, Invite, Person } from "./rules/Command.ts";
export type { CommandOf } from "./rules/CommandOf.ts";
export type { Change, MailKind, RoleChange } from "./rules/Change.ts";
export type { Outcome, Refusal } from "./rules/Outcome.ts";
export type { Refused } from "./rules/Refused.ts";
export { refusalStatus } from "./rules/RefusalCode.ts";
export type { RefusalCode } from "./rules/RefusalCode.ts";

export { createOrganization } from "./rules/createOrganization.ts";
export type { NewOrganization } from "./rules/createOrganization.ts";
export { factsOf } from "./rules/factsOf.ts";
export { graveActs } from "./rules/graveActs.ts";
export type { GraveAct } from "./rules/graveActs.ts";
export { passwordFault } from "./rules/passwordFault.ts";
export { decide } from "./rules/decide.ts";
export { applyChanges } from "./rules/applyChanges.ts";

export { invite } from "./rules/invite.ts";
export { editInvitation } from "./rules/editInvitation.ts";
export { resendInvitation } from "./rules/resendInvitation.ts";
export { hideInvitation, revokeInvitation } from "./rules/revokeInvitation.ts";
export { acceptInvitation } from "./rules/acceptInvitation.ts";
export { declineInvitation } from "./rules/declineInvitation.ts";
export { expireInvitations } from "./rules/expireInvitations.ts";
export { revokeOverreaching } from "./rules/revokeOverreaching.ts";
export { invitationLife } from "./rules/invitationLife.ts";
export { invitationStateAt } from "./rules/invitationStateAt.ts";
export { invitationTransition } from "./rules/invitationTransition.ts";
export type { InvitationEvent, InvitationStep, InvitationStepCode } from "./rules/invitationTransition.ts";
export { maskEmail } from "./rules/maskEmail.ts";
export { normalizeDomain } from "./rules/normalizeDomain.ts";
export { normalizeEmail } from "./rules/normalizeEmail.ts";
export { tidyName } from "./rules/tidyName.ts";
export { toEmailKey } from "./rules/toEmailKey.ts";
export { toNameKey } from "./rules/toNameKey.ts";

export { changeRole } from "./rules/changeRole.ts";
export { stepDown } from "./rules/stepDown.ts";
export { leave } from "./rules/leave.ts";
export { removeMember } from "./rules/removeMember.ts";
export { restoreMember, suspendMember } from "./rules/suspendMember.ts";
export { handOver } from "./rules/handOver.ts";
export { projectRules } from "./rules/projectRules.ts";
export type { ProjectCommand } from "./rules/projectRules.ts";
export { transferProject } from "./rules/transferProject.ts";
export type { ProjectTransfer, TransferOutcome } from "./rules/transferProject.ts";
export { teamRules } from "./rules/teamRules.ts";
export type { TeamCommand } from "./rules/teamRules.ts";
export { grantRules } from "./rules/grantRules.ts";
export type { GrantCommand } from "./rules/grantRules.ts";
export { organizationRules } from "./rules/organizationRules.ts";
export type { OrganizationCommand } from "./rules/organizationRules.ts";
export { deletion } from "./rules/deletion.ts";
export type { DeletionCommand } from "./rules/deletion.ts";

export { accessIn } from "./rules/accessIn.ts";
export { limitFault } from "./rules/limitFault.ts";
export { snapshotOf } from "./rules/snapshotOf.ts";
export { projectRoleOf } from "./rules/projectRoleOf.ts";
export { projectRolesOn } from "./rules/projectRolesOn.ts";
export { projectRankOf, rankOf } from "./rules/rankOf.ts";
export { invitedRolesToGive, ownRolesToGive, rolesToGive } from "./rules/rolesToGive.ts";
export { projectRolesToGive, reachedProjectRolesToGive } from "./rules/projectRolesToGive.ts";
export { removalOf } from "./rules/removalOf.ts";
export type { Removal } from "./rules/removalOf.ts";
export { gainOf } from "./rules/gainOf.ts";
export type { Gain } from "./rules/gainOf.ts";
export { lossOf } from "./rules/lossOf.ts";
export type { Loss } from "./rules/lossOf.ts";
export { roleWords } from "./rules/roleWords.ts";

export { readCsvCell } from "./rules/readCsvCell.ts";
export { readCsvList } from "./rules/readCsvList.ts";
export { toCsv } from "./rules/toCsv.ts";
export { toCsvList } from "./rules/toCsvList.ts";
