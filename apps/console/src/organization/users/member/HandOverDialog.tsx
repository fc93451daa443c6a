import { NativeSelect, Text } from "@mantine/core";
import { organizationModel, type OrganizationRole } from "@rolecall/organization";
import { decide, factsOf, lossOf } from "@rolecall/organization/rules";
import { type ReactNode, useState } from "react";
import { unwrap } from "../../../session/api/useAuthority.ts";
import { useSession } from "../../../session/ConsoleSession.ts";
import { ConfirmDialog } from "../../../ui/dialogs/ConfirmDialog.tsx";
import { AccessNote } from "../../../ui/forms/AccessNote.tsx";
import { roleLabel } from "../../../ui/words/describeGrant.ts";
import { roleWithArticle } from "../../../ui/words/roleWithArticle.ts";
import { useMembership } from "../known/useMembership.ts";

/** Who takes the organization over. */
interface Heir {
  readonly userId: string;
  readonly name: string;
}

interface HandOverDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  /** Nothing while no one is chosen. */
  readonly heir: Heir | undefined;
  /** Chooses the new owner. @default the heir is given */
  readonly children?: ReactNode;
}

const lowerRoles = organizationModel.roles("organization").filter((role) => role !== "owner");

/** Hands the organization over: someone else becomes an owner and the person takes a lower role, both at once. */
export function HandOverDialog({ opened, onClose, heir, children }: HandOverDialogProps) {
  const { organization } = useSession();
  const [ownRole, setOwnRole] = useState<OrganizationRole>("admin");
  const name = heir?.name ?? "Someone else";
  return (
    <ConfirmDialog
      title={`Hand over ${organization.name}`}
      opened={opened}
      onClose={onClose}
      confirm="Hand over"
      grave="owner.make"
      ready={heir !== undefined}
      write={({ client }) =>
        client.members
          .handOver({ organization: organization.id, user: heir?.userId ?? "", ownRole })
          .then(unwrap)
      }
      done={`${name} is an owner of ${organization.name} now. You are ${roleWithArticle(ownRole)}.`}
    >
      <Text size="sm">
        {name} becomes an owner and you take another role, both at once. You cannot undo this yourself.
      </Text>
      {children}
      <NativeSelect
        label="Your role from then on"
        value={ownRole}
        data={lowerRoles.map((value) => ({ value, label: roleLabel("organization", value) }))}
        onChange={(event) =>
          setOwnRole(lowerRoles.find((role) => role === event.currentTarget.value) ?? "admin")
        }
      />
      {opened && heir !== undefined ? <OwnLoss heir={heir} ownRole={ownRole} /> : null}
    </ConfirmDialog>
  );
}

function OwnLoss({ heir, ownRole }: { readonly heir: Heir; readonly ownRole: OrganizationRole }) {
  const { person } = useSession();
  const { data: state } = useMembership(heir.userId);
  const [now] = useState(Date.now);
  if (state === undefined) return null;
  const facts = factsOf(state);
  const { userId, email } = person;
  const outcome = decide(
    facts,
    { type: "ownership.handOver", userId: heir.userId, ownRole },
    { now, actor: { userId, email, emailVerified: true, passwordConfirmed: true } },
  );
  if (outcome.status !== "done") return null;
  return (
    <AccessNote
      kind="loss"
      heading="You lose"
      changed={lossOf(facts, outcome.changes, userId)}
      projectName={(id) => state.projects.find((project) => project.id === id)?.name ?? id}
    />
  );
}
