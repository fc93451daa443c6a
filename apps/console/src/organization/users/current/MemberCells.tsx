import { Avatar, Badge, Box, Group, Loader, Table, Text } from "@mantine/core";
import { decide } from "@rolecall/organization/rules";
import { IconChevronDown, IconLock } from "@tabler/icons-react";
import { memo, useState } from "react";
import { useSession } from "../../../session/ConsoleSession.ts";
import { NameButton } from "../../../ui/forms/NameButton.tsx";
import { RefusableButton } from "../../../ui/tasks/RefusableButton.tsx";
import { agoWords } from "../../../ui/words/agoWords.ts";
import { dayWords } from "../../../ui/words/dayWords.ts";
import { roleLabel } from "../../../ui/words/grantWords.ts";
import type { MemberItem } from "../known/MemberItem.ts";
import type { ShownRole } from "../role/RoleChange.tsx";
import { roleRefusal } from "../role/roleRefusal.ts";
import type { ListedFacts } from "./useListedFacts.ts";

export interface MemberCellsProps {
  readonly member: MemberItem;
  /** What decides about the people in the list. Nothing while it is not loaded. */
  readonly listed: ListedFacts | undefined;
  readonly seesTeams: boolean;
  /** When they were last active. Nothing while that is not known. */
  readonly activeAt: number | "never" | undefined;
  /** Their role, where it is being changed now. */
  readonly changing: ShownRole | undefined;
  /** Opens everything about them. */
  readonly onOpen: (member: MemberItem) => void;
  readonly onRole: (member: MemberItem) => void;
  /** Ends their membership: removes them, or leaves. */
  readonly onEnd: (member: MemberItem) => void;
}

/** The cells of one member. While the list scrolls, only the rows that come are drawn. */
export const MemberCells = memo(function MemberCells(props: MemberCellsProps) {
  const { member, seesTeams, activeAt } = props;
  const { person } = useSession();
  const [now] = useState(Date.now);
  const { userId, name, email, status, teams, joinedAt } = member;
  const own = userId === person.userId;
  return (
    <>
      <Table.Th scope="row" fw={400}>
        <Group gap="sm" wrap="nowrap">
          <Avatar name={name ?? email} color="indigo" size={34} radius="xl" visibleFrom="xs" aria-hidden />
          <Box miw={0}>
            <Group gap={6}>
              <NameButton opensDialog onClick={() => props.onOpen(member)}>
                {name ?? email}
              </NameButton>
              {own ? (
                <Badge size="sm" variant="light">
                  You
                </Badge>
              ) : null}
              {status === "suspended" ? (
                <Badge size="sm" variant="light" color="orange">
                  Suspended
                </Badge>
              ) : null}
            </Group>
            {name === undefined ? null : (
              <Text size="xs" c="dimmed" style={{ overflowWrap: "anywhere" }}>
                {email}
              </Text>
            )}
          </Box>
        </Group>
      </Table.Th>
      <RoleCell {...props} own={own} />
      {seesTeams ? (
        <Table.Td data-label="Teams">
          {teams.length === 0 ? "–" : teams.map((team) => team.name).join(", ")}
        </Table.Td>
      ) : null}
      <Table.Td data-label="Joined">{dayWords(joinedAt)}</Table.Td>
      <Table.Td data-label="Last activity">
        {activeAt === undefined ? "–" : agoWords(activeAt === "never" ? undefined : activeAt, now)}
      </Table.Td>
      <EndCell {...props} own={own} />
    </>
  );
});

interface OwnCellProps extends MemberCellsProps {
  /** Whether it is the person who looks. */
  readonly own: boolean;
}

function RoleCell({ member, listed, changing, own, onRole }: OwnCellProps) {
  const busy = changing?.isBusy === true;
  const record = listed?.facts.member(member.userId);
  const refusal =
    busy || listed === undefined || record === undefined
      ? undefined
      : roleRefusal(listed.facts, listed.context, record);
  const label = roleLabel("organization", changing?.role ?? member.role);
  const icon = refusal === undefined ? <IconChevronDown size={14} /> : <IconLock size={14} />;
  return (
    <Table.Td>
      <RefusableButton
        refusal={refusal}
        variant="subtle"
        color="gray"
        px={8}
        ml={-8}
        rightSection={busy ? <Loader size={12} /> : icon}
        aria-label={`${own ? "Your role" : `Role of ${member.name ?? member.email}`}: ${label}${busy ? ", saving" : ""}`}
        onClick={() => {
          if (!busy) onRole(member);
        }}
        data-task={own ? "member.stepDown" : "member.role.change"}
      >
        {label}
      </RefusableButton>
    </Table.Td>
  );
}

function EndCell({ member, listed, own, onEnd }: OwnCellProps) {
  const { userId, name, email } = member;
  const outcome =
    listed &&
    decide(listed.facts, own ? { type: "member.leave" } : { type: "member.remove", userId }, listed.context);
  return (
    <Table.Td ta="right">
      <RefusableButton
        refusal={outcome?.status === "refused" ? outcome.refusal : undefined}
        variant="subtle"
        color="red"
        px={8}
        mx={-8}
        aria-label={own ? "Leave the organization" : `Remove ${name ?? email}`}
        onClick={() => onEnd(member)}
      >
        {own ? "Leave" : "Remove"}
      </RefusableButton>
    </Table.Td>
  );
}
