import { applyChanges, factsOf, type OrganizationState, type Person } from "@rolecall/organization/rules";
import type { Invite } from "@rolecall/organization/rules";
import type { CheckedRow } from "./CheckedRow.ts";
import { rowVerdict } from "./rowVerdict.ts";
import type { RowVerdict } from "./InvitationToSend.ts";

/** Some rows to judge, with the rows above them. */
export interface CheckRowsInput {
  readonly rows: readonly CheckedRow[];
  /** The rows above, judged. */
  readonly earlier: readonly CheckedRow[];
  /** The organization as it will be when the rows above have gone out. */
  readonly organization: OrganizationState;
  readonly actor: Person;
  readonly now: number;
  readonly via: Invite["via"];
}

/** A verdict for each row, and the organization as it will be after them. */
export interface CheckRowsOutput {
  readonly verdicts: readonly RowVerdict[];
  readonly organization: OrganizationState;
}

/**
 * Judges rows by the rules, each as if the good ones above it had gone out: so seats and send limits count along. It is
 * how the machine checks rows by itself; call it in an actor of your own, after loading what the rules have to know.
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
