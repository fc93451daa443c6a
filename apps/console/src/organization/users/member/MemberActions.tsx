import { Group, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { type Command, decide, factsOf, type MemberRecord } from "@rolecall/organization/rules";
import type { OrganizationState } from "@rolecall/organization/rules";
import { useState } from "react";
import { valueOf } from "../../../session/api/useAuthority.ts";
import { RefusableButton } from "../../../lifecycle/dialogs/RefusableButton.tsx";
import { useSession } from "../../../session/ConsoleSession.ts";
import { AskFirst } from "../../../ui/forms/AskFirst.tsx";
import { HandOver } from "./HandOver.tsx";

interface MemberActionsProps {
  readonly state: OrganizationState;
  readonly member: MemberRecord;
  readonly name: string;
  /** Called when the person is no member any more. */
  readonly onGone: () => void;
}

/** What can be done about another member besides their role. What the rules refuse is disabled and says why. */
export function MemberActions({ state, member, name, onGone }: MemberActionsProps) {
  const { person, organization } = useSession();
  const [suspending, suspension] = useDisclosure(false);
  const [removing, removal] = useDisclosure(false);
  const [now] = useState(Date.now);
  const { userId, version, status } = member;
  if (userId === person.userId) return null;
  const at = { organization: organization.id, user: userId };
  const suspended = status === "suspended";
  const refusalOf = (command: Command) => {
    const actor = {
      userId: person.userId,
      email: person.email,
      emailVerified: true,
      passwordConfirmed: true,
    };
    const outcome = decide(factsOf(state), command, { now, actor });
    return outcome.status === "refused" ? outcome.refusal : undefined;
  };
  return (
    <Group gap="sm" align="flex-start">
      <RefusableButton
        permission="user.delete"
        refusal={refusalOf({ type: suspended ? "member.restore" : "member.suspend", userId })}
        onClick={suspension.open}
        fromStart
      >
        {suspended ? "Restore" : "Suspend"}
      </RefusableButton>
      <HandOver
        member={member}
        name={name}
        refusal={refusalOf({ type: "ownership.handOver", userId, ownRole: "admin" })}
      />
      <RefusableButton
        permission="user.delete"
        refusal={refusalOf({ type: "member.remove", userId })}
        variant="subtle"
        color="red"
        onClick={removal.open}
        fromStart
      >
        Remove from organization
      </RefusableButton>
      <AskFirst
        title={suspended ? `Restore ${name}` : `Suspend ${name}`}
        opened={suspending}
        onClose={suspension.close}
        confirm={suspended ? "Restore" : "Suspend"}
        danger={!suspended}
        grave={suspended && member.role === "owner" ? "owner.make" : undefined}
        write={({ client }) =>
          (suspended ? client.members.restore : client.members.suspend)(at, { ifMatch: version }).then(
            valueOf,
          )
        }
        done={suspended ? `${name} has every role again.` : `${name} is suspended.`}
      >
        <Text size="sm">
          {suspended
            ? `${name} gets back what they had: the role, the teams and the projects.`
            : `${name} can do nothing here until you restore them. Roles, teams and projects are kept.`}
        </Text>
      </AskFirst>
      <AskFirst
        title={`Remove ${name}`}
        opened={removing}
        onClose={removal.close}
        confirm={`Remove ${name}`}
        write={({ client }) => client.members.remove(at, { ifMatch: version }).then(valueOf)}
        done={`${name} is not in ${organization.name} any more.`}
        onDone={onGone}
      >
        <Text size="sm">
          {name} loses every role and every place in a team, at once. If they are invited again, they start
          from nothing. What they made stays in its projects.
        </Text>
      </AskFirst>
    </Group>
  );
}
