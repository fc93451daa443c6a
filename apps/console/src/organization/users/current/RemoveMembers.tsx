import { List, Progress, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { factsOf, removalOf } from "@rolecall/organization/rules";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useSession } from "../../../session/ConsoleSession.ts";
import { Dialog } from "../../../ui/dialogs/Dialog.tsx";
import { FormDialog } from "../../../ui/dialogs/FormDialog.tsx";
import { AccessNote } from "../../../ui/forms/AccessNote.tsx";
import { inTurns } from "../../../ui/forms/inTurns.ts";
import type { MemberItem } from "../known/MemberItem.ts";
import { useMembership } from "../known/useMembership.ts";
import { RemovalReport } from "./RemovalReport.tsx";

interface RemoveMembersProps {
  readonly members: readonly MemberItem[];
  readonly onClose: () => void;
  /** Called with the ids of those who are gone. */
  readonly onRemoved: (gone: ReadonlySet<string>) => void;
}

const named = 10;

/**
 * Removes members. For one person it says what they lose. Of several, each is judged alone: those who may not be removed
 * stay, and the report says why.
 */
export function RemoveMembers({ members, onClose, onRemoved }: RemoveMembersProps) {
  const { client, organization } = useSession();
  const queries = useQueryClient();
  const [asked] = useState(members);
  const [batch] = useState(() => crypto.randomUUID());
  const [done, setDone] = useState(0);
  const [only] = asked.length === 1 ? asked : [];
  const what = only === undefined ? `${asked.length.toLocaleString("en")} people` : (only.name ?? only.email);
  const removing = useMutation({
    mutationFn: async () => {
      const results = await inTurns(
        asked,
        async (member) => {
          const { userId, version } = member;
          const answered = await client.members.remove(
            { organization: organization.id, user: userId },
            { ifMatch: version, idempotencyKey: `${batch}-${userId}` },
          );
          return { member, refused: answered.ok ? undefined : answered.problem.detail };
        },
        { onProgress: setDone },
      );
      // with one person there is nothing to report but the refusal, and trying again repeats the same request
      if (only !== undefined && results[0]?.refused !== undefined) throw new Error(results[0].refused);
      return results;
    },
    onSuccess: (results) => {
      onRemoved(new Set(results.flatMap((each) => (each.refused === undefined ? [each.member.userId] : []))));
      if (only === undefined) return;
      notifications.show({ color: "teal", message: `${what} is no longer in ${organization.name}.` });
      onClose();
    },
    onSettled: () => queries.invalidateQueries(),
  });
  if (removing.data !== undefined && only === undefined)
    return (
      <Dialog title={`Remove ${what}`} size="lg" onClose={onClose}>
        <RemovalReport results={removing.data} onClose={onClose} />
      </Dialog>
    );
  return (
    <FormDialog
      title={`Remove ${what}`}
      size={only === undefined ? "lg" : "md"}
      onClose={onClose}
      action={removing.isError ? "Try again" : `Remove ${what}`}
      danger
      writing={removing}
      onSubmit={() => removing.mutate()}
    >
      <Text size="sm">
        {only === undefined ? "They lose" : `${what} loses`} every role and every place in a team, at once. If{" "}
        {only === undefined ? "they are" : "you invite them"} again, they start from nothing. What they made
        stays in its projects.
      </Text>
      {only === undefined ? <Names members={asked} /> : <Loss member={only} name={what} />}
      {removing.isPending && only === undefined ? (
        <Progress.Root size="lg">
          <Progress.Section value={(100 * done) / asked.length} aria-label="Removing" animated />
        </Progress.Root>
      ) : null}
    </FormDialog>
  );
}

function Names({ members }: Pick<RemoveMembersProps, "members">) {
  return (
    <List size="sm">
      {members.slice(0, named).map(({ userId, name, email }) => (
        <List.Item key={userId}>{name === undefined ? email : `${name}, ${email}`}</List.Item>
      ))}
      {members.length > named ? <List.Item>and {members.length - named} more</List.Item> : null}
    </List>
  );
}

/** What one person loses. While it is not known, the dialog can be used without it. */
function Loss({ member: { userId }, name }: { readonly member: MemberItem; readonly name: string }) {
  const { person } = useSession();
  const { data: state } = useMembership(userId);
  const [now] = useState(Date.now);
  if (state === undefined) return null;
  const actor = { userId: person.userId, email: person.email, emailVerified: true };
  const removal = removalOf(factsOf(state), { now, actor }, userId);
  if (removal.status === "refused") return null;
  const projectName = (id: string) => state.projects.find((project) => project.id === id)?.name ?? id;
  return (
    <AccessNote kind="loss" heading={`${name} loses`} changed={removal.loss} projectName={projectName} />
  );
}
