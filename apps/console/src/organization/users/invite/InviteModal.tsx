import { Skeleton, Stack } from "@mantine/core";
import { WriteError } from "../../../session/api/WriteError.tsx";
import { Dialog } from "../../../ui/dialogs/Dialog.tsx";
import { useSession } from "../../../session/ConsoleSession.ts";
import { useInvitingState } from "../known/useInvitingState.ts";
import { InviteTabs } from "./InviteTabs.tsx";

/** Invites people: to projects, to teams, or by a file. */
export function InviteModal({ onClose }: { readonly onClose: () => void }) {
  const { organization } = useSession();
  const { data: state, error } = useInvitingState();
  if (state !== undefined) return <InviteTabs state={state} onClose={onClose} />;
  return (
    <Dialog title={`Invite people to ${organization.name}`} size="xl" onClose={onClose}>
      {error === null ? (
        <Stack component="output" aria-busy="true" aria-label="Loading">
          <Skeleton height={36} />
          <Skeleton height={120} />
        </Stack>
      ) : (
        <WriteError error={error} />
      )}
    </Dialog>
  );
}
