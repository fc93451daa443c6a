import { Button, Group, Text } from "@mantine/core";
import type { Domain } from "../../../contract/Answers.ts";
import { useWrite } from "../../session/api/useWrite.ts";
import { WriteError } from "../../session/api/WriteError.tsx";
import { ConfirmDialog } from "../../ui/dialogs/ConfirmDialog.tsx";
import { DialogButton } from "../../ui/dialogs/DialogButton.tsx";
import { TaskButton } from "../../ui/tasks/TaskButton.tsx";

interface DomainActionsProps {
  readonly domain: Domain;
  readonly onShow: () => void;
}

/** What can be done about a domain: show its record, verify it, remove it. */
export function DomainActions({ domain: { name, state }, onShow }: DomainActionsProps) {
  const verify = useWrite(
    ({ api, organization }) => api("security.verifyDomain", { organization: organization.id, domain: name }),
    `${name} is verified.`,
  );
  return (
    <>
      <Group gap="xs" justify="flex-end" wrap="nowrap">
        <Button size="xs" variant="default" aria-label={`Show the record of ${name}`} onClick={onShow}>
          Show record
        </Button>
        {state === "verified" ? null : (
          <TaskButton
            permission="security.sso.toggle"
            data-task={undefined}
            showReason={false}
            size="xs"
            aria-label={`Verify ${name}`}
            loading={verify.isPending}
            onClick={() => verify.mutate()}
            variant="filled"
          >
            Verify
          </TaskButton>
        )}
        <DialogButton
          permission="security.sso.toggle"
          // the switch is what is found by it
          data-task={undefined}
          showReason={false}
          size="xs"
          variant="subtle"
          color="red"
          aria-label={`Remove ${name}`}
          renderDialog={(close) => (
            <ConfirmDialog
              title={`Remove ${name}`}
              onClose={close}
              confirm={`Remove ${name}`}
              write={({ api, organization }) =>
                api("security.removeDomain", { organization: organization.id, domain: name })
              }
              done={`${name} is removed.`}
            >
              <Text size="sm">
                People with an address of {name} cannot use single sign-on any more. To have it back, you
                claim and verify it again.
              </Text>
            </ConfirmDialog>
          )}
        >
          Remove
        </DialogButton>
      </Group>
      <WriteError error={verify.error} />
    </>
  );
}
