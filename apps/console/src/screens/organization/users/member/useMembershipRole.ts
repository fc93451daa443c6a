import { notifications } from "@mantine/notifications";
import type { MemberRecord, OrganizationState } from "@rolecall/organization/rules";
import type { RoleChangeAnswer, RoleChangeRequest } from "@rolecall/xstate";
import { type ChangingRole, useRoleChange } from "@rolecall/xstate/react";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useSession } from "../../../../session/ConsoleSession.ts";
import { loadMembership } from "../known/loadMembership.ts";
import { memberRecord } from "../known/memberRecord.ts";
import { refusalIn } from "../known/refusalIn.ts";

/**
 * Runs the change of one person's role against the authority: the choice is shown at once, and taken back where it is
 * refused. Where somebody else was quicker, the truth is loaded and said.
 */
export function useMembershipRole(state: OrganizationState, userId: string): ChangingRole {
  const { client, organization, person } = useSession();
  const queries = useQueryClient();
  const [batch] = useState(() => crypto.randomUUID());
  const [now] = useState(Date.now);
  const read = async (): Promise<MemberRecord | undefined> => {
    const answered = await client.members.read({ organization: organization.id, user: userId });
    return answered.ok ? memberRecord(answered.value) : undefined;
  };
  const changeRole = async ({ key, command }: RoleChangeRequest): Promise<RoleChangeAnswer> => {
    const at = { organization: organization.id, role: command.role };
    const how = { idempotencyKey: key };
    const answered = await (command.type === "member.stepDown"
      ? client.members.stepDown(at, how)
      : client.members.changeRole({ ...at, user: command.userId, version: command.version }, how));
    const member = await read();
    if (!answered.ok) return { status: "refused", refusal: refusalIn(answered.problem), member };
    if (member === undefined) throw new Error("The server did not say what became of the membership.");
    return { status: "applied", member };
  };
  const changing = useRoleChange({
    organization: state,
    actor: { userId: person.userId, email: person.email, emailVerified: true },
    userId,
    now,
    batch,
    changeRole,
    loadOrganization: () => loadMembership(client, organization.id, { actor: person.userId, user: userId }),
  });
  const { snapshot, send } = changing;
  const settled = snapshot.matches("applied")
    ? "applied"
    : snapshot.matches("conflict")
      ? "conflict"
      : "open";
  const message = snapshot.context.note?.message;
  useEffect(() => {
    if (settled === "open") return;
    notifications.show({ color: settled === "applied" ? "teal" : "orange", message });
    send({ type: settled === "applied" ? "again" : "reload" });
    void queries.invalidateQueries();
  }, [settled, message, send, queries]);
  return changing;
}
