import { applyChanges, factsOf, type OrganizationState, type Person } from "@rolecall/organization/rules";
import type { Invite } from "@rolecall/organization/rules";
import type { CheckedRow } from "./CheckedRow.ts";
import { rowVerdict } from "./rowVerdict.ts";
import type { RowVerdict } from "./InvitationToSend.ts";

/** The rows to check, and the rows above them. */
export interface CheckRowsInput {
  /** The rows to check, in order. */
  readonly rows: readonly CheckedRow[];
  /** The rows above, already checked. */
  readonly earlier: readonly CheckedRow[];
  /** The organization as it will be once the rows above have been sent. */
  readonly organization: OrganizationState;
  /** The person who invites. */
  readonly actor: Person;
  /** The time to judge by, in milliseconds since 1970. */
  readonly now: number;
  /** Which of the three ways the rows came in by. */
  readonly via: Invite["via"];
}

/** A verdict for each row, and the organization as it will be after them. */
export interface CheckRowsOutput {
  /** One verdict for each row, in the same order. */
  readonly verdicts: readonly RowVerdict[];
  /** The organization as it will be when the good rows have been sent. */
  readonly organization: OrganizationState;
}

/**
 * Checks rows by the rules, each as if the good rows above it had been sent, so that seats and send limits are counted.
 * The machine uses it by default. Call it in an actor of your own after loading what the rules need.
 *
 * @example
 * ```ts
 * import type { OrganizationState } from "@rolecall/organization/rules";
 * import { checkInvitationRows, type CheckRowsInput, inviteMachine } from "@rolecall/xstate";
 * import { fromPromise } from "xstate";
 *
 * declare function loadMembers(input: CheckRowsInput): Promise<OrganizationState>;
 *
 * export const checking = inviteMachine.provide({
 *   actors: {
 *     checkRows: fromPromise(async ({ input }: { input: CheckRowsInput }) =>
 *       checkInvitationRows({ ...input, organization: await loadMembers(input) }),
 *     ),
 *   },
 * });
 * ```
 */
export function checkInvitationRows(input: CheckRowsInput): CheckRowsOutput {
  const { actor, now, via } = input;
  const context = { actor, now };
  const lines = new Map(input.earlier.flatMap(({ row, verdict }) => addressOf(verdict, row.line)));
  let { organization } = input;
  const verdicts = input.rows.map(({ row, key }) => {
    const facts = factsOf(organization);
    const judged = rowVerdict(row, {
      facts,
      teams: organization.teams,
      context,
      via,
      key,
      lineOf: (email) => lines.get(email),
    });
    organization = applyChanges(organization, judged.changes, now);
    for (const [email, line] of addressOf(judged.verdict, row.line)) lines.set(email, line);
    return judged.verdict;
  });
  return { verdicts, organization };
}

const addressOf = (verdict: RowVerdict | undefined, line: number): [string, number][] =>
  verdict !== undefined && "invitation" in verdict ? [[verdict.invitation.email, line]] : [];
