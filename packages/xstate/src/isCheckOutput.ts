import type { CheckRowsOutput } from "./checkInvitationRows.ts";
import type { RowVerdict } from "./InvitationToSend.ts";
import { isOrganizationState } from "./isOrganizationState.ts";
import { isRecord } from "./isRecord.ts";
import { isRefusal } from "./isRefusal.ts";

/** What a verdict of each kind has beside its message. */
const parts: Readonly<
  Record<RowVerdict["outcome"], (verdict: Readonly<Record<string, unknown>>) => boolean>
> = {
  invited: hasInvitation,
  granted: hasInvitation,
  resent: hasInvitation,
  edited: hasInvitation,
  skipped: () => true,
  refused: ({ refusal }) => isRefusal(refusal),
};

/** Returns whether the result of `checkRows` has a verdict for each row, and the organization after them. */
export function isCheckOutput(value: unknown, rows: number): value is CheckRowsOutput {
  if (!isRecord(value)) return false;
  const { verdicts, organization } = value;
  return (
    Array.isArray(verdicts) &&
    verdicts.length === rows &&
    Array.from(verdicts).every(isVerdict) &&
    isOrganizationState(organization)
  );
}

function isVerdict(value: unknown): boolean {
  if (!isRecord(value) || typeof value["message"] !== "string") return false;
  const { outcome } = value;
  return Object.entries(parts).some(([known, hasParts]) => known === outcome && hasParts(value));
}

function hasInvitation({ invitation }: Readonly<Record<string, unknown>>): boolean {
  if (!isRecord(invitation)) return false;
  const { key, email, role, projects, teamIds } = invitation;
  return (
    [key, email, role].every((each) => typeof each === "string") &&
    Array.isArray(projects) &&
    Array.isArray(teamIds)
  );
}
