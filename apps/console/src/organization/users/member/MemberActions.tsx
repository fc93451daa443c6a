import { Group, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { type Command, decide, factsOf, type MemberRecord } from "@rolecall/organization/rules";
import type { OrganizationState } from "@rolecall/organization/rules";
import { useState } from "react";
import { unwrap } from "../../../session/api/useAuthority.ts";
import { useSession } from "../../../session/ConsoleSession.ts";
import { ConfirmDialog } from "../../../ui/dialogs/ConfirmDialog.tsx";
import { RefusableButton } from "../../../ui/tasks/RefusableButton.tsx";
import { HandOverDialog } from "./HandOverDialog.tsx";

interface MemberActionsProps {
  readonly state: OrganizationState;
  readonly member: MemberRecord;
  readonly name: string;
}

/** What can be done about another member besides their role and removing them. What the rules refuse is disabled and says why. */
export function MemberActions({ state, member, name }: MemberActionsProps) {
  const { person, organization } = useSession();
  const [suspending, suspension] = useDisclosure(false);
  const [handing, handOver] = useDisclosure(false);
  const [now] = useState(Date.now);
  const { userId, version, status } = member;
  if (userId === person.userId) return null;
  const suspended = status === "suspended";
  const getRefusal = (command: Command) => {
    const { email } = person;
    const actor = { userId: person.userId, email, emailVerified: true, passwordConfirmed: true };
    const outcome = decide(factsOf(state), command, { now, actor });
    return outcome.status === "refused" ? outcome.refusal : undefined;
  };
  return (
    <Group gap="sm" align="flex-start">
      <RefusableButton
        refusal={getRefusal({ type: suspended ? "member.restore" : "member.suspend", userId })}
        onClick={suspension.open}
      >
        {suspended ? "Restore" : "Suspend"}
      </RefusableButton>
      {/* only owners hand anything over: for everyone else it would be one more closed control */}
      {organization.role === "owner" ? (
        <RefusableButton
          refusal={getRefusal({ type: "ownership.handOver", userId, ownRole: "admin" })}
          onClick={handOver.open}
          data-task="org.ownership.transfer"
        >
          Hand over to {name}
        </RefusableButton>
      ) : null}
      <HandOverDialog opened={handing} onClose={handOver.close} heir={{ userId, name }} />
      <ConfirmDialog
        title={suspended ? `Restore ${name}` : `Suspend ${name}`}
        opened={suspending}
        onClose={suspension.close}
        confirm={suspended ? "Restore" : "Suspend"}
        danger={!suspended}
        grave={suspended && member.role === "owner" ? "owner.make" : undefined}
        write={({ client }) =>
          (suspended ? client.members.restore : client.members.suspend)(
            { organization: organization.id, user: userId },
            { ifMatch: version },
          ).then(unwrap)
        }
        done={suspended ? `${name} has every role again.` : `${name} is suspended.`}
      >
        <Text size="sm">
          {suspended
            ? `${name} gets back what they had: the role, the teams and the projects.`
            : `${name} can do nothing here until you restore them. Roles, teams and projects are kept.`}
        </Text>
      </ConfirmDialog>
    </Group>
  );
}
