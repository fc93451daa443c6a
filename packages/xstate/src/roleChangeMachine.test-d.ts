import { createActor, fromPromise } from "xstate";
import { describe, expectTypeOf, it } from "vitest";
import type { OrganizationRole } from "@rolecall/organization";
import type { MemberRecord } from "@rolecall/organization/rules";
import type { RoleChangeAnswer, RoleChangeInput, RoleChangeRequest, RoleNote } from "./index.ts";
import { offeredRoles } from "./offeredRoles.ts";
import { roleChangeMachine } from "./roleChangeMachine.ts";
import { shownRole } from "./shownRole.ts";

declare const input: RoleChangeInput;

describe("roleChangeMachine", () => {
  it("takes roles that there are", () => {
    const actor = createActor(roleChangeMachine, { input });
    actor.send({ type: "choose", role: "billingAdmin" });
    // @ts-expect-error there is no such role
    actor.send({ type: "choose", role: "boss" });
    // @ts-expect-error without an input there is no one whose role is changed
    createActor(roleChangeMachine);
  });

  it("knows its states, and what it ends with", () => {
    const snapshot = createActor(roleChangeMachine, { input }).getSnapshot();
    snapshot.matches({ asking: "timedOut" });
    // @ts-expect-error there is no such state
    snapshot.matches({ asking: "waiting" });
    expectTypeOf(snapshot.output).toEqualTypeOf<
      { readonly member: MemberRecord | undefined; readonly note: RoleNote | undefined } | undefined
    >();
    expectTypeOf(offeredRoles(snapshot.context)).toEqualTypeOf<readonly OrganizationRole[]>();
    expectTypeOf(shownRole(snapshot)).toEqualTypeOf<OrganizationRole | undefined>();
  });

  it("is provided with actors that answer what it understands", () => {
    roleChangeMachine.provide({
      actors: {
        changeRole: fromPromise<RoleChangeAnswer, RoleChangeRequest>(({ input: { command } }) => {
          expectTypeOf(command.type).toEqualTypeOf<"member.changeRole" | "member.stepDown">();
          return Promise.reject(new Error("not called"));
        }),
      },
    });
    // @ts-expect-error there is no such actor
    roleChangeMachine.provide({ actors: { askServer: fromPromise(() => Promise.resolve()) } });
  });
});
