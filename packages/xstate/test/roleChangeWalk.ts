import type { OrganizationRole } from "@rolecall/organization";
import type { AnyMachineSnapshot, EventObject, SnapshotFrom } from "xstate";
import { type RoleChangeAnswer, type RoleChangeInput, roleChangeMachine } from "../src/index.ts";
import { changedMember } from "../src/changedMember.ts";
import type { Walk } from "./graphOf.ts";
import { never } from "./never.ts";
import { roleInput } from "./roleServer.ts";

/** The machine with actors that wait for the test. */
export const waitingRoleChange = roleChangeMachine.provide({
  actors: { changeRole: never(), loadOrganization: never() },
});

const roles: readonly OrganizationRole[] = ["owner", "admin", "billingAdmin", "member"];
const stale = { code: "stale", message: "It has changed." } as const;
const refusal = { code: "last_owner", message: "There would be no owner." } as const;
const error = new Error("The line is dead.");

/** Everything that people, the server and others can do, wherever it comes to pass. */
export function roleChangeWalk(told: Partial<RoleChangeInput> = {}): Walk {
  return {
    input: roleInput(told),
    isEnd: (snapshot) => snapshot.status === "done",
    keyOf: (any) => {
      const snapshot = any as SnapshotFrom<typeof roleChangeMachine>;
      const { choice, note, failed, confirmation } = snapshot.context;
      const member = changedMember(snapshot.context);
      const version = Math.min(member?.version ?? 0, 2); // later ones are alike
      return JSON.stringify([
        snapshot.value,
        choice,
        member?.role,
        version,
        note?.kind,
        failed,
        confirmation?.reasons,
      ]);
    },
    events: (any: AnyMachineSnapshot) => {
      const snapshot = any as SnapshotFrom<typeof roleChangeMachine>;
      const { context } = snapshot;
      const { organization, choice = "member", request, now } = context;
      const known = changedMember(context);
      const others = organization.members.filter((each) => each.userId !== context.userId);
      const withRole = (role: OrganizationRole) =>
        known === undefined ? undefined : { ...known, role, version: known.version + 1 };
      const members = [known, withRole("admin"), undefined];
      const events: object[] = [
        ...roles.map((role) => ({ type: "choose", role })),
        { type: "confirm" },
        { type: "confirm", passwordConfirmed: true },
        ...["cancel", "retry", "reload", "again", "close"].map((type) => ({ type })),
        ...members.map((member) => ({
          type: "refresh",
          organization: { ...organization, members: member === undefined ? others : [...others, member] },
          now,
        })),
      ];
      const applied = withRole(choice);
      const answers: RoleChangeAnswer[] = [
        ...(applied === undefined ? [] : [{ status: "applied", member: applied } as const]),
        { status: "refused", refusal: stale, member: withRole("billingAdmin") },
        { status: "refused", refusal: stale, member: applied },
        { status: "refused", refusal },
      ];
      events.push(...answers.map((answer) => ({ type: "answered", key: request?.key ?? "older", answer })));
      if (snapshot.matches("asking")) {
        events.push(...answers.map((output) => ({ type: "xstate.done.actor.changeRole", output })));
        events.push({ type: "xstate.error.actor.changeRole", error });
        events.push({ type: "xstate.done.actor.changeRole", output: { status: 500 } });
        events.push({ type: "xstate.after.timeLimit.roleChange.asking.applying" });
      }
      if (snapshot.matches("reloading")) {
        events.push({ type: "xstate.done.actor.loadOrganization", output: organization });
        events.push({ type: "xstate.error.actor.loadOrganization", error });
        events.push({ type: "xstate.done.actor.loadOrganization", output: undefined });
        events.push({ type: "xstate.after.timeLimit.roleChange.reloading" });
      }
      return events as EventObject[];
    },
  };
}
