import type { MemberRecord } from "@rolecall/organization/rules";
import type { RoleChangeAnswer, RoleChangeRequest } from "@rolecall/xstate";
import { type ChangingRole, useRoleChange } from "@rolecall/xstate/react";
import { useId, useRef } from "react";
import { useOrganization } from "../organization/useOrganization.ts";

/** The change of one member's role, and the way to say that the password was given for it. */
export interface MemberRole {
  readonly changing: ChangingRole;
  readonly onPassword: (given: boolean) => void;
}

/** Runs the change of one member's role against the organization. */
export function useMemberRole({ userId }: MemberRecord, timeLimit?: number): MemberRole {
  const { organization, state, person, context, dispatch } = useOrganization();
  const batch = useId();
  const password = useRef(false);
  const changeRole = async ({ key, command }: RoleChangeRequest): Promise<RoleChangeAnswer> => {
    const outcome = await dispatch(command, { key, passwordConfirmed: password.current });
    const member = organization.state().members.find((each) => each.userId === userId);
    if (outcome.status === "refused") return { status: "refused", refusal: outcome.refusal, member };
    if (member === undefined) throw new Error("The server did not say what became of the membership.");
    return { status: "applied", member };
  };
  const changing = useRoleChange({
    organization: state,
    actor: person,
    userId,
    now: context.now,
    batch,
    timeLimit,
    changeRole,
    loadOrganization: () => organization.load(),
  });
  return {
    changing,
    onPassword: (given) => {
      password.current = given;
    },
  };
}
