import { Skeleton, Stack } from "@mantine/core";
import { WriteError } from "../../../session/api/WriteError.tsx";
import { LifecycleDialog } from "../../../lifecycle/dialogs/LifecycleDialog.tsx";
import { useSession } from "../../../session/ConsoleSession.ts";
import { AuthorityBook } from "../known/AuthorityBook.tsx";
import { useInvitingState } from "../known/useInvitingState.ts";
import { InviteTabs } from "./InviteTabs.tsx";

/** Invites people: to projects, to teams, or by a file. */
export function InviteModal({ onClose }: { readonly onClose: () => void }) {
  const { organization } = useSession();
  const { data: state, error } = useInvitingState();
  if (state !== undefined)
    return (
      <AuthorityBook state={state}>
        <InviteTabs state={state} onClose={onClose} />
      </AuthorityBook>
    );
  return (
    <LifecycleDialog title={`Invite people to ${organization.name}`} opened size="xl" onClose={onClose}>
      {error === null ? (
        <Stack component="output" aria-busy="true" aria-label="Loading">
          <Skeleton height={36} />
          <Skeleton height={120} />
        </Stack>
      ) : (
        <WriteError error={error} />
      )}
    </LifecycleDialog>
  );
}
