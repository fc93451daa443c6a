import { NativeSelect, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { organizationModel, type OrganizationRole } from "@rolecall/organization";
import type { MemberRecord, Refusal } from "@rolecall/organization/rules";
import { useState } from "react";
import { valueOf } from "../../../session/api/useAuthority.ts";
import { RefusableButton } from "../../../lifecycle/dialogs/RefusableButton.tsx";
import { roleWithArticle } from "../../../lifecycle/members/roleWithArticle.ts";
import { useSession } from "../../../session/ConsoleSession.ts";
import { roleLabel } from "../../../ui/words/grantWords.ts";
import { AskFirst } from "../../../ui/forms/AskFirst.tsx";

interface HandOverProps {
  readonly member: MemberRecord;
  readonly name: string;
  /** Why the rules would refuse it now. */
  readonly refusal: Refusal | undefined;
}

const lowerRoles = organizationModel.roles("organization").filter((role) => role !== "owner");

/** Hands the organization over: the member becomes an owner and the person who asks takes a lower role, both at once. */
export function HandOver({ member, name, refusal }: HandOverProps) {
  const { organization } = useSession();
  const [opened, dialog] = useDisclosure(false);
  const [ownRole, setOwnRole] = useState<OrganizationRole>("admin");
  // only owners hand anything over: to everyone else it would be one more control that is shut
  if (organization.role !== "owner") return null;
  return (
    <>
      <RefusableButton
        permission="org.ownership.transfer"
        refusal={refusal}
        onClick={dialog.open}
        fromStart
        data-task="org.ownership.transfer"
      >
        Hand over to {name}
      </RefusableButton>
      <AskFirst
        title={`Hand over ${organization.name}`}
        opened={opened}
        onClose={dialog.close}
        confirm="Hand over"
        grave="owner.make"
        write={({ client }) =>
          client.members
            .handOver({ organization: organization.id, user: member.userId, ownRole })
            .then(valueOf)
        }
        done={`${name} is an owner of ${organization.name} now. You are ${roleWithArticle(ownRole)}.`}
      >
        <Text size="sm">
          {name} becomes an owner, and you take another role. You cannot take it back yourself.
        </Text>
        <NativeSelect
          label="Your role from then on"
          value={ownRole}
          data={lowerRoles.map((value) => ({ value, label: roleLabel("organization", value) }))}
          onChange={(event) =>
            setOwnRole(lowerRoles.find((role) => role === event.currentTarget.value) ?? "admin")
          }
        />
      </AskFirst>
    </>
  );
}
