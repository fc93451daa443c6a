import { Button, Group } from "@mantine/core";
import { allPages } from "../../../session/api/allPages.ts";
import { useWrite } from "../../../session/api/useWrite.ts";
import { WriteError } from "../../../session/api/WriteError.tsx";
import type { InvitationItem } from "./useInvitations.ts";

interface NewerInvitationProps {
  readonly invitation: InvitationItem;
  /** Called with the invitation as it is now, or with nothing where it is not open any more. */
  readonly onLoaded: (newer: InvitationItem | undefined) => void;
}

/** Loads an invitation that someone else has changed. */
export function NewerInvitation({ invitation: { id, email }, onLoaded }: NewerInvitationProps) {
  const load = useWrite(
    async ({ client, organization }) => {
      const pending = await allPages((page) =>
        client.invitations.list({ organization: organization.id, state: "pending", ...page }),
      );
      return pending.find((each) => each.id === id);
    },
    (newer) =>
      newer === undefined
        ? `The invitation of ${email} is not open any more.`
        : `This is the invitation of ${email} as it is now.`,
  );
  return (
    <>
      <WriteError error={load.error} />
      <Group>
        <Button
          variant="default"
          loading={load.isPending}
          onClick={() => load.mutate(undefined, { onSuccess: onLoaded })}
        >
          Load the newer one
        </Button>
      </Group>
    </>
  );
}
