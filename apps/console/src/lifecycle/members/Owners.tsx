import { Alert, Group, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { accessIn } from "@rolecall/organization/rules";
import { IconCrown, IconShieldExclamation } from "@tabler/icons-react";
import { acme } from "../organization/acme.ts";
import { RefusableButton } from "../dialogs/RefusableButton.tsx";
import { profiles } from "../../../server/sample/seedOrganization.ts";
import { useOrganization } from "../organization/useOrganization.ts";
import { HandOverDialog } from "./HandOverDialog.tsx";

/** Names the owners, warns where there is only one, and offers to hand the organization over. */
export function Owners() {
  const { facts, person } = useOrganization();
  const [opened, dialog] = useDisclosure();
  const owners = facts.owners().map(({ userId, email }) => profiles[userId]?.name ?? email);
  const alone = owners.length === 1;
  const may = accessIn(facts, person.userId).can("org.ownership.transfer");
  return (
    <Alert
      role="note"
      color={alone ? "yellow" : "gray"}
      icon={alone ? <IconShieldExclamation /> : <IconCrown />}
      title={alone ? `${owners[0]} is the only owner of ${acme.name}` : `Owners: ${owners.join(", ")}`}
    >
      <Group justify="space-between" gap="sm">
        <Text size="sm" flex="1 1 260px">
          {alone
            ? "If they cannot sign in any more, no one can do what only owners do. Make someone else an owner, too."
            : "Only owners make and unmake owners."}
        </Text>
        {may ? (
          <>
            <RefusableButton permission="org.ownership.transfer" onClick={dialog.open}>
              Hand over
            </RefusableButton>
            <HandOverDialog opened={opened} onClose={dialog.close} />
          </>
        ) : null}
      </Group>
    </Alert>
  );
}
