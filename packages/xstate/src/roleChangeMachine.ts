import { assign } from "xstate";
import { changedMember } from "./changedMember.ts";
import { messageOf } from "./messageOf.ts";
import { newerMember } from "./newerMember.ts";
import type { RoleChangeContext } from "./RoleChangeContext.ts";
import { roleChangeSetup } from "./roleChangeSetup.ts";
import { roleChangeWords } from "./roleChangeWords.ts";
import { roleNotes } from "./roleNotes.ts";
import { unknownAnswer } from "./unknownAnswer.ts";

/**
 * Changes one person's role, or steps down. It offers exactly the roles that the rules accept, asks for confirmation
 * where it matters, shows the choice at once, and always ends with the server's state, however late or often it
 * answers.
 *
 * Provide `changeRole` and `loadOrganization`, and send `refresh` when you learn of changes.
 *
 * @example
 * ```ts
 * import type { OrganizationState, Person } from "@rolecall/organization/rules";
 * import { type RoleChangeAnswer, roleChangeMachine, type RoleChangeRequest } from "@rolecall/xstate";
 * import { createActor, fromPromise } from "xstate";
 *
 * declare const organization: OrganizationState;
 * declare const actor: Person;
 * declare function patch(request: RoleChangeRequest): Promise<RoleChangeAnswer>;
 * declare function load(): Promise<OrganizationState>;
 *
 * const machine = roleChangeMachine.provide({
 *   actors: {
 *     changeRole: fromPromise<RoleChangeAnswer, RoleChangeRequest>(({ input }) => patch(input)),
 *     loadOrganization: fromPromise<OrganizationState, { organizationId: string }>(() => load()),
 *   },
 * });
 * const changing = createActor(machine, {
 *   input: { organization, actor, userId: "maya", now: Date.now(), batch: crypto.randomUUID() },
 * }).start();
 * changing.send({ type: "choose", role: "admin" });
 * ```
 */
export const roleChangeMachine = roleChangeSetup.createMachine({
  id: "roleChange",
  context: ({ input }) => ({
    organization: input.organization,
    actor: input.actor,
    userId: input.userId,
    now: input.now,
    batch: input.batch,
    timeLimit: input.timeLimit ?? 10_000,
    confirmEvery: input.confirmEvery ?? false,
    round: 0,
  }),
  output: ({ context }) => ({ member: changedMember(context), note: context.note }),
  on: {
    refresh: {
      actions: [
        { type: "refresh", params: ({ event }) => event.organization },
        assign({ now: ({ event }) => event.now }),
      ],
    },
    answered: { actions: { type: "takeMember", params: ({ event }) => event.answer } },
  },
  initial: "choosing",
  states: {
    choosing: {
      tags: "editing",
      meta: roleChangeWords.choosing,
      entry: "forgetChoice",
      on: {
        choose: [
          {
            guard: { type: "matters", params: ({ event }) => event.role },
            target: "confirming",
            actions: { type: "choose", params: ({ event }) => event.role },
          },
          {
            guard: { type: "isOffered", params: ({ event }) => event.role },
            target: "asking",
            actions: { type: "choose", params: ({ event }) => event.role },
          },
          {
            actions: { type: "refuse", params: ({ event }) => ({ role: event.role, password: true }) },
          },
        ],
        close: "closed",
      },
    },
    confirming: {
      tags: "editing",
      meta: roleChangeWords.confirming,
      on: {
        confirm: [
          {
            guard: { type: "isAccepted", params: ({ event }) => event.passwordConfirmed === true },
            target: "asking",
            actions: assign({ note: undefined }),
          },
          {
            actions: {
              type: "refuse",
              params: ({ context, event }) => ({
                role: context.choice ?? "member",
                password: event.passwordConfirmed === true,
              }),
            },
          },
        ],
        refresh: [
          {
            guard: { type: "isOutdated", params: ({ event }) => event.organization },
            target: "choosing",
            actions: { type: "refresh", params: ({ event }) => event.organization },
          },
          { actions: { type: "takeTruth", params: ({ event }) => event.organization } },
        ],
        answered: {
          guard: {
            type: "isOutdated",
            params: ({ context, event }) => newerMember(context, event.answer),
          },
          target: "choosing",
          actions: { type: "takeMember", params: ({ event }) => event.answer },
        },
        cancel: "choosing",
        close: "closed",
      },
    },
    asking: {
      invoke: {
        id: "changeRole",
        src: "changeRole",
        // a choice has written the request before this is reached
        input: ({ context }) => context.request as NonNullable<RoleChangeContext["request"]>,
        onDone: [
          {
            guard: { type: "settles", params: ({ event }) => ({ to: "applied", answer: event.output }) },
            target: "applied",
            actions: { type: "settle", params: ({ event }) => event.output },
          },
          {
            guard: { type: "settles", params: ({ event }) => ({ to: "conflict", answer: event.output }) },
            target: "conflict",
            actions: { type: "settle", params: ({ event }) => event.output },
          },
          {
            guard: { type: "settles", params: ({ event }) => ({ to: "refused", answer: event.output }) },
            target: "refused",
            actions: { type: "settle", params: ({ event }) => event.output },
          },
          {
            target: "failed",
            actions: {
              type: "fail",
              params: { failed: "asking", note: roleNotes.failed(unknownAnswer.any) },
            },
          },
        ],
        onError: {
          target: "failed",
          actions: {
            type: "fail",
            params: ({ event }) => ({ failed: "asking", note: roleNotes.failed(messageOf(event.error)) }),
          },
        },
      },
      initial: "applying",
      states: {
        applying: {
          tags: ["busy", "optimistic"],
          meta: roleChangeWords.applying,
          after: { timeLimit: { target: "timedOut", actions: assign({ note: roleNotes.timedOut() }) } },
        },
        timedOut: {
          meta: roleChangeWords.timedOut,
          on: {
            retry: { target: "#roleChange.asking", reenter: true, actions: assign({ note: undefined }) },
            reload: "#roleChange.reloading",
            close: "#roleChange.closed",
          },
        },
      },
      on: {
        refresh: { actions: { type: "takeTruth", params: ({ event }) => event.organization } },
        answered: [
          {
            guard: { type: "settles", params: ({ event }) => ({ ...event, to: "applied" }) },
            target: "applied",
            actions: { type: "settle", params: ({ event }) => event.answer },
          },
          {
            guard: { type: "settles", params: ({ event }) => ({ ...event, to: "conflict" }) },
            target: "conflict",
            actions: { type: "settle", params: ({ event }) => event.answer },
          },
          {
            guard: { type: "settles", params: ({ event }) => ({ ...event, to: "refused" }) },
            target: "refused",
            actions: { type: "settle", params: ({ event }) => event.answer },
          },
          { actions: { type: "takeMember", params: ({ event }) => event.answer } },
        ],
      },
    },
    applied: {
      tags: "ended",
      meta: roleChangeWords.applied,
      on: { again: { target: "choosing", actions: assign({ note: undefined }) }, close: "closed" },
    },
    refused: { meta: roleChangeWords.refused, on: { reload: "reloading", close: "closed" } },
    conflict: { meta: roleChangeWords.conflict, on: { reload: "reloading", close: "closed" } },
    reloading: {
      tags: "busy",
      meta: roleChangeWords.reloading,
      invoke: {
        id: "loadOrganization",
        src: "loadOrganization",
        input: ({ context }) => ({ organizationId: context.organization.organization.id }),
        onDone: [
          {
            guard: { type: "isLoaded", params: ({ event }) => event.output },
            target: "choosing",
            actions: { type: "refresh", params: ({ event }) => event.output },
          },
          {
            target: "failed",
            actions: {
              type: "fail",
              params: { failed: "reloading", note: roleNotes.notLoaded(unknownAnswer.any) },
            },
          },
        ],
        onError: {
          target: "failed",
          actions: {
            type: "fail",
            params: ({ event }) => ({
              failed: "reloading",
              note: roleNotes.notLoaded(messageOf(event.error)),
            }),
          },
        },
      },
      after: {
        timeLimit: {
          target: "failed",
          actions: {
            type: "fail",
            params: { failed: "reloading", note: roleNotes.notLoaded(unknownAnswer.late) },
          },
        },
      },
      on: { close: "closed" },
    },
    failed: {
      meta: roleChangeWords.failed,
      exit: assign({ failed: undefined }),
      on: {
        retry: [{ guard: "failedReloading", target: "reloading" }, { target: "asking" }],
        reload: "reloading",
        close: "closed",
      },
    },
    closed: { type: "final", tags: "ended", meta: roleChangeWords.closed },
  },
});
