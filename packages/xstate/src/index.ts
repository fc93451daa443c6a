export { invitationMachine } from "./invitationMachine.ts";
export type { InvitationContext, InvitationTag } from "./invitationMachine.ts";
export type { InvitationMachineEvent } from "./InvitationMachineEvent.ts";

export { inviteMachine } from "./inviteMachine.ts";
export type { InviteTag } from "./inviteSetup.ts";
export type { InvitationDraft, InviteContext, InviteInput } from "./InviteContext.ts";
export type { InviteEvent } from "./InviteEvent.ts";
export type { CheckedRow } from "./CheckedRow.ts";
export { checkInvitationRows } from "./checkInvitationRows.ts";
export type { CheckRowsInput, CheckRowsOutput } from "./checkInvitationRows.ts";
export type { InvitationToSend, RowRefusal, RowVerdict } from "./InvitationToSend.ts";
export type { SendAnswer } from "./SendAnswer.ts";
export { inviteCommand } from "./inviteCommand.ts";
export { rowCounts } from "./rowCounts.ts";
export type { RowCounts } from "./rowCounts.ts";
export { rowOutcome } from "./rowOutcome.ts";
export type { RowOutcome } from "./rowOutcome.ts";

export { invitationColumns } from "./invitationColumns.ts";
export type { InvitationColumn } from "./invitationColumns.ts";
export { invitationFileLimits } from "./invitationFileLimits.ts";
export { invitationReport } from "./invitationReport.ts";
export { parseInvitations } from "./parseInvitations.ts";
export type { ParsedInvitations, ParseInvitationsOptions } from "./parseInvitations.ts";
export type { FileProblem } from "./FileProblem.ts";
export type { InvitationRow } from "./InvitationRow.ts";

export { roleChangeMachine } from "./roleChangeMachine.ts";
export type { RoleChangeTag } from "./roleChangeSetup.ts";
export type { RoleChangeContext, RoleChangeInput, RoleConfirmation, RoleNote } from "./RoleChangeContext.ts";
export type { RoleChangeAnswer, RoleChangeEvent, RoleChangeRequest } from "./RoleChangeEvent.ts";
export { offeredRoles } from "./offeredRoles.ts";
export { shownRole } from "./shownRole.ts";
export type { MachineWords } from "./MachineWords.ts";
