import { notifications } from "@mantine/notifications";
import type { OrganizationRole } from "@rolecall/organization";
import type { MemberRecord, OrganizationState } from "@rolecall/organization/rules";
import type { RoleChangeAnswer, RoleChangeRequest } from "@rolecall/xstate";
import { type ChangingRole, useRoleChange } from "@rolecall/xstate/react";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { showUndo } from "../../../ui/forms/showUndo.tsx";
import { roleWithArticle } from "../../../ui/words/roleWithArticle.ts";
import { useSession } from "../../../session/ConsoleSession.ts";
import { loadMembership } from "../known/loadMembership.ts";
import { memberRecord } from "../known/memberRecord.ts";
import { readRefusal } from "../known/readRefusal.ts";

/**
 * Runs the change of one person's role against the authority: every choice is confirmed first, then shown at once, and
 * taken back where it is refused. What the rules let you undo comes with a button for it.
 */
export function useMembershipRole(
  state: OrganizationState,
  {
    userId,
    name,
    timeLimit,
  }: { readonly userId: string; readonly name: string; readonly timeLimit?: number | undefined },
): ChangingRole {
  const { client, organization, person } = useSession();
  const own = userId === person.userId;
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
    if (!answered.ok) return { status: "refused", refusal: readRefusal(answered.problem), member };
    if (member === undefined) throw new Error("The server did not say whether the membership was changed.");
    return { status: "applied", member };
  };
  const changing = useRoleChange({
    organization: state,
    actor: { userId: person.userId, email: person.email, emailVerified: true },
    userId,
    now,
    batch,
    timeLimit,
    confirmEvery: true,
    changeRole,
    loadOrganization: () => loadMembership(client, organization.id, { actor: person.userId, user: userId }),
  });
  const { snapshot, send } = changing;
  const { confirmation, note } = snapshot.context;
  /** Gives the former role back, unless someone else has changed it since. The page may be gone: a notice says how it went. */
  const giveBack = async (role: OrganizationRole, version: number) => {
    const at = { organization: organization.id, user: userId, role, version };
    const answered = await client.members.changeRole(at);
    notifications.show(
      answered.ok
        ? { color: "teal", message: `${name} is ${roleWithArticle(role)} again.` }
        : { color: "red", message: answered.problem.detail },
    );
    void queries.invalidateQueries();
  };
  const applied = snapshot.matches("applied");
  const newRole = note?.kind === "applied" ? snapshot.context.choice : undefined;
  useEffect(() => {
    if (!applied) return;
    const version = snapshot.context.organization.members.find((each) => each.userId === userId)?.version;
    const undo = confirmation?.undo;
    if (newRole !== undefined)
      showUndo(
        `${own ? "You are" : `${name} is`} ${roleWithArticle(newRole)} now.`,
        undo?.needsPassword === false && version !== undefined
          ? () => void giveBack(undo.role, version)
          : undefined,
      );
    send({ type: "again" });
    void queries.invalidateQueries();
    // each change is announced once
    // oxlint-disable-next-line react/exhaustive-deps
  }, [applied]);
  return changing;
}
