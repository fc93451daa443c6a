import type { OrganizationRole } from "@rolecall/organization";
import type { OrganizationState } from "@rolecall/organization/rules";
import { useEffect } from "react";
import { Loaded } from "../../../session/api/Loaded.tsx";
import { useSession } from "../../../session/ConsoleSession.ts";
import { Dialog } from "../../../ui/dialogs/Dialog.tsx";
import type { MemberItem } from "../known/MemberItem.ts";
import { useMembership } from "../known/useMembership.ts";
import { RoleDialog } from "./RoleDialog.tsx";
import { RoleNote } from "./RoleNote.tsx";
import { useMembershipRole } from "./useMembershipRole.ts";

/** A role as it is while it is being changed: the choice is shown before the server has confirmed it. */
export interface ShownRole {
  readonly role: OrganizationRole | undefined;
  readonly isBusy: boolean;
}

interface RoleChangeProps {
  readonly member: MemberItem;
  /** Whether the dialog is open. The change goes on after it is closed. */
  readonly opened: boolean;
  readonly onClose: () => void;
  /** How long an answer is waited for, in milliseconds. @default 10000 */
  readonly timeLimit?: number;
  /** Called when the list has to show another role for the person. */
  readonly onShown: (userId: string, shown: ShownRole) => void;
}

/** The change of one person's role: the dialog, and what went wrong with it. */
export function RoleChange({ member, ...props }: RoleChangeProps) {
  const { person } = useSession();
  const membership = useMembership(member.userId);
  const own = member.userId === person.userId;
  const name = member.name ?? member.email;
  const title = own ? "Step down" : `Change the role of ${name}`;
  if (membership.data !== undefined)
    return <ReadyRoleChange {...props} member={member} state={membership.data} name={name} title={title} />;
  return (
    <Dialog title={title} opened={props.opened} onClose={props.onClose}>
      <Loaded query={membership}>{() => null}</Loaded>
    </Dialog>
  );
}

interface ReadyRoleChangeProps extends RoleChangeProps {
  readonly state: OrganizationState;
  readonly name: string;
  readonly title: string;
}

function ReadyRoleChange({ member, state, name, title, opened, ...props }: ReadyRoleChangeProps) {
  const { onClose, onShown } = props;
  const { person } = useSession();
  const { userId } = member;
  const changing = useMembershipRole(state, { userId, name, timeLimit: props.timeLimit });
  const { snapshot, send, shown } = changing;
  const isEditing = snapshot.hasTag("editing");
  const isBusy = snapshot.hasTag("busy");
  useEffect(() => onShown(userId, { role: shown, isBusy }), [onShown, userId, shown, isBusy]);
  // once the role is being saved, the dialog is no longer needed
  useEffect(() => {
    if (opened && !isEditing) onClose();
  }, [opened, isEditing, onClose]);
  const close = () => {
    if (snapshot.matches("confirming")) send({ type: "cancel" });
    onClose();
  };
  return (
    <>
      <RoleNote changing={changing} name={userId === person.userId ? undefined : name} />
      {opened && isEditing ? (
        <RoleDialog
          title={title}
          state={state}
          userId={userId}
          name={name}
          changing={changing}
          onClose={close}
        />
      ) : null}
    </>
  );
}
