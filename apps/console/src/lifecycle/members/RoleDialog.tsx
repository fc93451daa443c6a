import { Alert, Button, Group, Radio, Stack, Text } from "@mantine/core";
import { organizationRoleDetails, type OrganizationRole } from "@rolecall/organization";
import { gainOf, lossOf, type MemberRecord } from "@rolecall/organization/rules";
import type { ChangingRole } from "@rolecall/xstate/react";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useState } from "react";
import { LifecycleDialog } from "../dialogs/LifecycleDialog.tsx";
import { HoldingNotes } from "../../ui/forms/HoldingNotes.tsx";
import { projectName } from "../organization/acme.ts";
import { useOrganization } from "../organization/useOrganization.ts";
import { RoleConfirmation } from "./RoleConfirmation.tsx";
import { roleWithArticle } from "./roleWithArticle.ts";
import { decideRoleOf } from "./roleRefusal.ts";

interface RoleDialogProps {
  readonly member: MemberRecord;
  readonly name: string;
  readonly own: boolean;
  readonly opened: boolean;
  readonly changing: ChangingRole;
  /** What has happened since the dialog was opened. */
  readonly note?: string | undefined;
  readonly onPassword: (given: boolean) => void;
  readonly onClose: () => void;
}

/** Offers the roles that may be given, with what each would give and take away, and asks back where it matters. */
export function RoleDialog({
  member,
  name,
  own,
  opened,
  changing,
  note,
  onPassword,
  onClose,
}: RoleDialogProps) {
  const { snapshot, send } = changing;
  const confirming = snapshot.matches("confirming");
  const title = own ? "Step down" : `Change the role of ${name}`;
  return (
    <LifecycleDialog
      title={title}
      opened={opened}
      onClose={() => {
        if (confirming) send({ type: "cancel" });
        onClose();
      }}
    >
      {note === undefined ? null : (
        <Alert role="alert" color="red" icon={<IconAlertTriangle />} mb="md">
          {note}
        </Alert>
      )}
      {confirming ? (
        <RoleConfirmation name={name} own={own} changing={changing} onPassword={onPassword} />
      ) : (
        <Choices member={member} name={name} own={own} changing={changing} onClose={onClose} />
      )}
    </LifecycleDialog>
  );
}

type ChoicesProps = Pick<RoleDialogProps, "member" | "name" | "own" | "changing" | "onClose">;

function Choices({ member, name, own, changing: { offered, send }, onClose }: ChoicesProps) {
  const { facts, context } = useOrganization();
  const [picked, pick] = useState<OrganizationRole>();
  const role = offered.find((each) => each === picked);
  const outcome = role === undefined ? undefined : decideRoleOf(facts, context, member, role);
  const changes = outcome?.status === "done" ? outcome.changes : [];
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (role !== undefined) send({ type: "choose", role });
      }}
    >
      <Stack>
        <Text size="sm">
          {own ? "You are" : `${name} is`} {roleWithArticle(member.role)} now. What teams and projects give
          stays.
        </Text>
        <Radio.Group
          label="New role"
          value={picked ?? ""}
          onChange={(value) => pick(offered.find((each) => each === value))}
        >
          <Stack gap="sm" mt="xs">
            {offered.map((each) => (
              <Radio
                key={each}
                value={each}
                label={organizationRoleDetails[each].label}
                description={organizationRoleDetails[each].summary}
              />
            ))}
          </Stack>
        </Radio.Group>
        <div aria-live="polite">
          <Stack>
            <HoldingNotes
              gains={own ? "You would gain" : `${name} would gain`}
              loses={own ? "You would lose" : `${name} would lose`}
              gain={gainOf(facts, changes, member.userId)}
              loss={lossOf(facts, changes, member.userId)}
              projectName={projectName}
            />
          </Stack>
        </div>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" disabled={role === undefined}>
            {own ? "Step down" : "Change role"}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
