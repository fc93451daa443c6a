import { List, Text } from "@mantine/core";
import { useWrite } from "../../../session/api/useWrite.ts";
import { ConfirmDialog } from "../../../ui/dialogs/ConfirmDialog.tsx";
import { DialogButton } from "../../../ui/dialogs/DialogButton.tsx";
import { showUndo } from "../../../ui/forms/showUndo.tsx";
import { writeEach } from "../../../ui/forms/writeEach.ts";
import type { ProjectPlace } from "../detail/ProjectPlace.ts";
import { ownGrant, type PersonInProject } from "./PersonInProject.ts";

interface RemovePeopleProps {
  readonly project: ProjectPlace;
  /** Those who are selected. */
  readonly people: readonly PersonInProject[];
  readonly onRemoved: () => void;
}

/** Ends what was given to the selected people alone in a project. It can be taken back for a moment. */
export function RemovePeople({ project: { id, name }, people, onRemoved }: RemovePeopleProps) {
  const restore = useWrite(
    ({ client, organization }, removed: readonly PersonInProject[]) =>
      writeEach(removed, (person) =>
        client.grants.set({
          organization: organization.id,
          project: id,
          user: person.userId,
          role: ownGrant(person) ?? person.role,
        }),
      ),
    "They have their roles again.",
  );
  const staying = people.filter(({ sources }) => sources.length > 1).length;
  return (
    <DialogButton
      permission="user.revokeIndividual"
      project={id}
      hindrance={people.length === 0 && "Select someone first."}
      renderDialog={(close) => (
        <ConfirmDialog
          onClose={close}
          title={`Remove ${formatCount(people.length)} from ${name}?`}
          confirm="Remove"
          write={({ client, organization }) =>
            writeEach(people, ({ userId }) =>
              client.grants.revoke({ organization: organization.id, project: id, user: userId }),
            )
          }
          onDone={() => {
            onRemoved();
            showUndo(`${formatCount(people.length)} removed from ${name}.`, () => restore.mutate(people));
          }}
        >
          <Text>They lose the role that they were given directly:</Text>
          <List size="sm">
            {people.slice(0, 8).map(({ userId, name: called, email }) => (
              <List.Item key={userId}>{called ?? email}</List.Item>
            ))}
            {people.length > 8 ? <List.Item>and {people.length - 8} more</List.Item> : null}
          </List>
          {staying === 0 ? null : (
            <Text size="sm">{formatCount(staying)} still reach it, by what comes from elsewhere.</Text>
          )}
        </ConfirmDialog>
      )}
    >
      Remove selected
    </DialogButton>
  );
}

const formatCount = (count: number) => (count === 1 ? "one person" : `${count} people`);
