import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useWrite } from "../../session/api/useWrite.ts";
import { WriteError } from "../../session/api/WriteError.tsx";
import { showUndo } from "../../ui/forms/showUndo.tsx";

interface DeleteRollupProps {
  readonly id: string;
  readonly name: string;
  readonly projects: readonly string[];
}

/** Deletes a rollup project. It holds nothing of its own, so that to undo it is to make it again. */
export function DeleteRollup({ id, name, projects }: DeleteRollupProps) {
  const restore = useWrite(
    ({ api, organization }) =>
      api("rollups.create", { organization: organization.id }, { name, projects: [...projects] }),
    `${name} is back.`,
  );
  const remove = useWrite(({ api, organization }) =>
    api("rollups.delete", { organization: organization.id, rollup: id }),
  );
  const notify = () =>
    showUndo(`${name} is deleted.`, () => {
      // the row is gone by then, and with it the place for a refusal
      restore.mutateAsync().catch((error: unknown) => {
        const message = error instanceof Error ? error.message : "It could not be brought back.";
        notifications.show({ color: "red", message });
      });
    });
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        aria-label={`Delete ${name}`}
        loading={remove.isPending}
        onClick={() => void remove.mutateAsync().then(notify, () => undefined)}
      >
        Delete
      </Button>
      <WriteError error={remove.error} />
    </>
  );
}
