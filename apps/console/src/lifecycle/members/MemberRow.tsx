import { Avatar, Badge, Group, Loader, Table, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconChevronDown, IconLock } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import { roleLabel } from "../../ui/words/grantWords.ts";
import { useNews } from "../dialogs/News.tsx";
import { RefusableButton } from "../dialogs/RefusableButton.tsx";
import { useOrganization } from "../organization/useOrganization.ts";
import { agoWords } from "./dateWords.ts";
import { MemberActions } from "./MemberActions.tsx";
import type { MemberEntry } from "./memberRows.ts";
import classes from "./MembersTable.module.css";
import { RoleDialog } from "./RoleDialog.tsx";
import { RoleNote } from "./RoleNote.tsx";
import { roleRefusal } from "./roleRefusal.ts";
import { useMemberRole } from "./useMemberRole.ts";

interface MemberRowProps {
  readonly entry: MemberEntry;
  /** Whether there is no room for more than two columns. */
  readonly stacked: boolean;
  /** How long an answer about a role is waited for, in milliseconds. */
  readonly timeLimit?: number | undefined;
  /** Called when the person is gone, and with them whatever had the focus. */
  readonly onGone: () => void;
}

/** One member: who they are, their role as it is or is becoming, and what can be done. */
export function MemberRow({ entry, stacked, timeLimit, onGone }: MemberRowProps) {
  const { member, name, teams, lastSeenAt } = entry;
  const { facts, person, context } = useOrganization();
  const { changing, onPassword } = useMemberRole(member, timeLimit);
  const { snapshot, send, shown = member.role } = changing;
  const [opened, dialog] = useDisclosure();
  const [noteBefore, setNoteBefore] = useState(snapshot.context.note);
  const tell = useNews();
  const own = member.userId === person.userId;
  const editing = snapshot.hasTag("editing");
  const { note } = snapshot.context;
  const noted =
    ["refused", "conflict", "failed"].some((state) => state === snapshot.value) ||
    snapshot.matches({ asking: "timedOut" });
  const busy = snapshot.hasTag("busy");

  useEffect(() => {
    if (!editing) dialog.close();
  }, [editing, dialog]);
  useEffect(() => {
    if (!snapshot.matches("applied")) return;
    if (note !== undefined) tell(note.message);
    send({ type: "again" });
  }, [snapshot, note, tell, send]);

  const refusal = busy ? undefined : roleRefusal(facts, context, member);
  const actions = <MemberActions entry={entry} onGone={onGone} />;
  return (
    <>
      <Table.Tr
        className={classes["row"] ?? ""}
        {...(noted && { "data-noted": true })}
        data-member={member.userId}
      >
        <Table.Th scope="row" fw={400}>
          <Group gap="sm" wrap="nowrap">
            <Avatar name={name} color="indigo" size={34} radius="xl" visibleFrom="xs" aria-hidden />
            <div>
              <Group gap={6}>
                <Text size="sm" fw={600}>
                  {name}
                </Text>
                {own ? (
                  <Badge size="sm" variant="light">
                    You
                  </Badge>
                ) : null}
                {member.status === "suspended" ? (
                  <Badge size="sm" variant="default">
                    Suspended
                  </Badge>
                ) : null}
              </Group>
              <Text size="xs" c="dimmed" hiddenFrom="lg" className={classes["email"] ?? ""}>
                {member.email}
              </Text>
            </div>
          </Group>
        </Table.Th>
        <Table.Td visibleFrom="lg">{member.email}</Table.Td>
        <Table.Td>
          <RefusableButton
            permission={own ? "member.stepDown" : "member.role.change"}
            refusal={refusal}
            fromStart
            variant="subtle"
            color="gray"
            px={8}
            ml={-8}
            rightSection={
              busy ? (
                <Loader size={12} />
              ) : refusal === undefined ? (
                <IconChevronDown size={14} />
              ) : (
                <IconLock size={14} />
              )
            }
            aria-label={`${own ? "Your role" : `Role of ${name}`}: ${roleLabel("organization", shown)}${busy ? ", saving" : ""}`}
            onClick={() => {
              if (!editing) return;
              setNoteBefore(note);
              dialog.open();
            }}
          >
            {roleLabel("organization", shown)}
          </RefusableButton>
          <RoleDialog
            member={member}
            name={name}
            own={own}
            opened={opened && editing}
            changing={changing}
            note={note === noteBefore ? undefined : note?.message}
            onPassword={onPassword}
            onClose={dialog.close}
          />
          {stacked ? actions : null}
        </Table.Td>
        <Table.Td visibleFrom="md">
          {teams.length === 0 ? (
            <Text size="sm" c="dimmed">
              None
            </Text>
          ) : (
            teams.join(", ")
          )}
        </Table.Td>
        <Table.Td visibleFrom="md">{agoWords(lastSeenAt, context.now)}</Table.Td>
        {stacked ? null : <Table.Td>{actions}</Table.Td>}
      </Table.Tr>
      {noted ? (
        <Table.Tr>
          <Table.Td colSpan={6} pt={0}>
            <RoleNote changing={changing} />
          </Table.Td>
        </Table.Tr>
      ) : null}
    </>
  );
}
