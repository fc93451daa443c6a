import { describe, expectTypeOf, it } from "vitest";
import { fromPromise } from "xstate";
import {
  checkInvitationRows,
  type CheckRowsInput,
  type CheckRowsOutput,
  inviteMachine,
  type RowVerdict,
} from "./index.ts";

declare const input: CheckRowsInput;

describe("checkInvitationRows", () => {
  it("takes what the machine hands over, and answers what it understands", () => {
    expectTypeOf(checkInvitationRows).parameter(0).toEqualTypeOf<CheckRowsInput>();
    expectTypeOf(checkInvitationRows(input)).toEqualTypeOf<CheckRowsOutput>();
    expectTypeOf(checkInvitationRows(input).verdicts).toEqualTypeOf<readonly RowVerdict[]>();
    inviteMachine.provide({
      actors: {
        checkRows: fromPromise<CheckRowsOutput, CheckRowsInput>(async ({ input: rows }) =>
          checkInvitationRows(rows),
        ),
      },
    });
  });

  it("judges nothing without knowing who invites", () => {
    const { actor, ...rest } = input;
    // @ts-expect-error the rules are about the person who asks
    checkInvitationRows(rest);
    expectTypeOf(actor.userId).toBeString();
  });
});
