import type { OrganizationRole } from "@rolecall/organization";
import type { MemberRecord, OrganizationState } from "@rolecall/organization/rules";
import { assign, setup } from "xstate";
import { changedMember } from "./changedMember.ts";
import { confirmationOf } from "./confirmationOf.ts";
import { decideRole } from "./decideRole.ts";
import { isOrganizationState } from "./isOrganizationState.ts";
import { isRoleChangeAnswer } from "./isRoleChangeAnswer.ts";
import type { MachineWords } from "./MachineWords.ts";
import { newerMember } from "./newerMember.ts";
import { newerOrganization } from "./newerOrganization.ts";
import { offeredRoles } from "./offeredRoles.ts";
import { refreshRole } from "./refreshRole.ts";
import { roleChangeActors } from "./roleChangeActors.ts";
import type { RoleChangeContext, RoleChangeInput, RoleNote } from "./RoleChangeContext.ts";
import type { RoleChangeAnswer, RoleChangeEvent } from "./RoleChangeEvent.ts";
import { roleCommand } from "./roleCommand.ts";
import { roleNotes } from "./roleNotes.ts";
import { type SettledRoleChange, settleRoleChange } from "./settleRoleChange.ts";

/** The tags of a `roleChangeMachine`'s states. In `optimistic`, the choice is shown before the server confirms it. */
export type RoleChangeTag = "editing" | "busy" | "optimistic" | "ended";

interface RoleChangeTypes {
  context: RoleChangeContext;
  events: RoleChangeEvent;
  input: RoleChangeInput;
  output: { readonly member: MemberRecord | undefined; readonly note: RoleNote | undefined };
  tags: RoleChangeTag;
  meta: MachineWords;
}

/** An answer, and where it would lead. */
export interface Settling {
  readonly to: SettledRoleChange["to"];
  readonly answer: RoleChangeAnswer;
  readonly key?: string | undefined;
}

/** The actors, actions and guards of the machine. */
export const roleChangeSetup = setup({
  // nothing of it is read at run time, and without the cast the machine would have no types
  // oxlint-disable-next-line typescript/no-unnecessary-type-assertion
  types: {} as RoleChangeTypes,
  actors: roleChangeActors,
  actions: {
    choose: assign(({ context }, role: OrganizationRole) => ({
      choice: role,
      confirmation: confirmationOf(context, role),
      note: undefined,
      round: context.round + 1,
      request: { key: `${context.batch}-${context.round + 1}`, command: roleCommand(context, role) },
    })),
    forgetChoice: assign({ choice: undefined, confirmation: undefined, request: undefined }),
    refuse: assign(({ context }, { role, password }: { role: OrganizationRole; password: boolean }) => ({
      note: roleNotes.refused(
        decideRole(context, role, password, context.request?.command),
        changedMember(context),
      ),
    })),
    refresh: assign(({ context }, organization: OrganizationState) =>
      refreshRole(context, newerOrganization(context, organization)),
    ),
    takeMember: assign(({ context }, answer: RoleChangeAnswer) =>
      refreshRole(context, newerMember(context, answer)),
    ),
    fail: assign((_, failed: Pick<RoleChangeContext, "failed" | "note">) => failed),
    takeTruth: assign(({ context }, organization: OrganizationState) => ({
      organization: newerOrganization(context, organization),
    })),
    settle: assign(({ context }, answer: RoleChangeAnswer) => {
      const { organization, note } = settleRoleChange(context, answer);
      return { organization, note };
    }),
  },
  guards: {
    isOffered: ({ context }, role: OrganizationRole) => offeredRoles(context).includes(role),
    matters: ({ context }, role: OrganizationRole) =>
      offeredRoles(context).includes(role) && confirmationOf(context, role) !== undefined,
    isAccepted: ({ context }, password: boolean) => {
      const { choice, request } = context;
      if (choice === undefined || request === undefined) return false;
      return decideRole(context, choice, password, request.command).status === "done";
    },
    /** What was to be confirmed is not as it was shown any more. */
    isOutdated: ({ context }, told: OrganizationState) => {
      const next = { ...context, organization: newerOrganization(context, told) };
      const isOtherVersion = changedMember(next)?.version !== changedMember(context)?.version;
      return isOtherVersion || context.choice === undefined || !offeredRoles(next).includes(context.choice);
    },
    /** It is the answer to what was asked last, and leads there. */
    settles: ({ context }, { to, answer, key }: Settling) =>
      (key === undefined || key === context.request?.key) &&
      isRoleChangeAnswer(answer, context.userId) &&
      settleRoleChange(context, answer).to === to,
    isLoaded: ({ context }, told: OrganizationState) =>
      isOrganizationState(told) && told.organization.id === context.organization.organization.id,
    failedReloading: ({ context }) => context.failed === "reloading",
  },
  delays: { timeLimit: ({ context }) => context.timeLimit },
});
