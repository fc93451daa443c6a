import { Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { decide, lossOf, removalOf } from "@rolecall/organization/rules";
import { acme, projectName } from "../organization/acme.ts";
import { ConfirmDialog } from "../dialogs/ConfirmDialog.tsx";
import { HoldingNote } from "../../ui/forms/HoldingNote.tsx";
import { useNews } from "../dialogs/News.tsx";
import { RefusableButton } from "../dialogs/RefusableButton.tsx";
import { useOrganization } from "../organization/useOrganization.ts";
import type { MemberEntry } from "./memberRows.ts";
import classes from "./MembersTable.module.css";

interface MemberActionsProps {
  readonly entry: MemberEntry;
  /** Called when the person is gone, and with them whatever had the focus. */
  readonly onGone: () => void;
}

/** What can be done about a member besides their role: removing someone else, or leaving oneself. */
export function MemberActions({ entry, onGone }: MemberActionsProps) {
  const { person } = useOrganization();
  return (
    <div className={classes["actions"]}>
      {entry.member.userId === person.userId ? (
        <Leave entry={entry} onGone={onGone} />
      ) : (
        <Remove entry={entry} onGone={onGone} />
      )}
    </div>
  );
}

function Remove({ entry: { member, name }, onGone }: MemberActionsProps) {
  const { facts, context, organization } = useOrganization();
  const [opened, dialog] = useDisclosure();
  const tell = useNews();
  const removal = removalOf(facts, context, member.userId);
  return (
    <>
      <RefusableButton
        permission="user.delete"
        refusal={removal.status === "refused" ? removal.refusal : undefined}
        variant="subtle"
        color="red"
        aria-label={`Remove ${name}`}
        onClick={dialog.open}
      >
        Remove
      </RefusableButton>
      <ConfirmDialog
        title={`Remove ${name}`}
        opened={opened}
        onClose={dialog.close}
        command={{ type: "member.remove", userId: member.userId }}
        confirm={`Remove ${name}`}
        danger
        onRefused={(message) => {
          if (organization.state().members.some(({ userId }) => userId === member.userId)) return;
          // someone else was quicker: the row is gone, and the dialog with it
          tell(message);
          onGone();
        }}
        onDone={() => {
          tell(`${name} is not in ${acme.name} any more.`);
          onGone();
        }}
      >
        <Text size="sm">
          It takes effect at once and cannot be undone. If {name} is invited again, they start from nothing.
          What they made stays in its projects.
        </Text>
        {removal.status === "allowed" ? (
          <HoldingNote
            kind="loss"
            heading={`${name} loses`}
            holding={removal.loss}
            projectName={projectName}
          />
        ) : null}
      </ConfirmDialog>
    </>
  );
}

function Leave({ entry: { member }, onGone }: MemberActionsProps) {
  const { facts, context } = useOrganization();
  const [opened, dialog] = useDisclosure();
  const tell = useNews();
  const command = { type: "member.leave" } as const;
  const outcome = decide(facts, command, context);
  return (
    <>
      <RefusableButton
        permission="org.leave"
        refusal={outcome.status === "refused" ? outcome.refusal : undefined}
        variant="subtle"
        color="red"
        onClick={dialog.open}
      >
        Leave
      </RefusableButton>
      <ConfirmDialog
        title={`Leave ${acme.name}`}
        opened={opened}
        onClose={dialog.close}
        command={command}
        confirm="Leave"
        danger
        onDone={() => {
          tell(`You have left ${acme.name}.`);
          onGone();
        }}
      >
        <Text size="sm">
          You lose every role and every place in a team. To come back, you have to be invited again.
        </Text>
        {outcome.status === "done" ? (
          <HoldingNote
            kind="loss"
            heading="You lose"
            holding={lossOf(facts, outcome.changes, member.userId)}
            projectName={projectName}
          />
        ) : null}
      </ConfirmDialog>
    </>
  );
}
