import { Alert, Button, Group, List, Modal, Progress, Stack, Text } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useSession } from "../../../session/ConsoleSession.ts";
import { inTurns } from "../../../ui/forms/inTurns.ts";
import type { MemberItem } from "../known/MemberItem.ts";
import { RemovalReport } from "./RemovalReport.tsx";

interface RemoveMembersModalProps {
  readonly members: readonly MemberItem[];
  readonly onClose: () => void;
  /** Called with the ids of those who are gone. */
  readonly onRemoved: (gone: ReadonlySet<string>) => void;
}

const named = 10;

/** Removes several members. Each is judged alone: anyone who may not be removed stays, and the report says why. */
export function RemoveMembersModal({ members, onClose, onRemoved }: RemoveMembersModalProps) {
  const { client, organization } = useSession();
  const queries = useQueryClient();
  const [asked] = useState(members);
  const [batch] = useState(() => crypto.randomUUID());
  const [done, setDone] = useState(0);
  const removing = useMutation({
    mutationFn: () =>
      inTurns(
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
      ),
    onSuccess: (results) =>
      onRemoved(new Set(results.flatMap((each) => (each.refused === undefined ? [each.member.userId] : [])))),
    onSettled: () => queries.invalidateQueries(),
  });
  const people = asked.length === 1 ? "1 person" : `${asked.length.toLocaleString("en")} people`;
  const close = () => {
    if (!removing.isPending) onClose();
  };
  return (
    <Modal opened onClose={close} title={`Remove ${people}`} centered size="lg">
      {removing.data === undefined ? (
        <Stack gap="md">
          <Text size="sm">
            They lose every role and every place in a team, at once. If they are invited again, they start
            from nothing. What they made stays in its projects.
          </Text>
          <List size="sm">
            {asked.slice(0, named).map(({ userId, name, email }) => (
              <List.Item key={userId}>{name === undefined ? email : `${name}, ${email}`}</List.Item>
            ))}
            {asked.length > named ? <List.Item>and {asked.length - named} more</List.Item> : null}
          </List>
          {removing.isPending ? (
            <Progress.Root size="lg">
              <Progress.Section value={(100 * done) / asked.length} aria-label="Removing" animated />
            </Progress.Root>
          ) : null}
          {removing.error === null ? null : (
            <Alert role="alert" color="red">
              {removing.error.message}
            </Alert>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={close} disabled={removing.isPending}>
              Cancel
            </Button>
            <Button color="red.9" loading={removing.isPending} onClick={() => removing.mutate()}>
              Remove {people}
            </Button>
          </Group>
        </Stack>
      ) : (
        <RemovalReport results={removing.data} onClose={onClose} />
      )}
    </Modal>
  );
}
