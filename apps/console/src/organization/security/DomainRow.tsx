import { Badge, Button, Group, Table, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import type { Domain } from "../../../contract/Answers.ts";
import { useWrite } from "../../session/api/useWrite.ts";
import { WriteError } from "../../session/api/WriteError.tsx";
import { Task } from "../../ui/tasks/Task.tsx";
import { ConfirmDialog } from "../../ui/dialogs/ConfirmDialog.tsx";

const looks = {
  pending: { label: "Waiting for the record", color: "yellow" },
  verified: { label: "Verified", color: "teal" },
  lapsed: { label: "The record is gone", color: "red" },
} as const satisfies Record<Domain["state"], object>;

/** One domain: how it stands, and what can be done about it. */
export function DomainRow({ domain, onShow }: { readonly domain: Domain; readonly onShow: () => void }) {
  const { name, state } = domain;
  const [opened, dialog] = useDisclosure(false);
  const verify = useWrite(
    ({ api, organization }) => api("security.verifyDomain", { organization: organization.id, domain: name }),
    `${name} is verified.`,
  );
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={500}>
        {name}
      </Table.Th>
      <Table.Td>
        <Badge variant="light" color={looks[state].color}>
          {looks[state].label}
        </Badge>
      </Table.Td>
      <Table.Td>
        <Group gap="xs" justify="flex-end" wrap="nowrap">
          <Button size="xs" variant="default" aria-label={`Show the record of ${name}`} onClick={onShow}>
            Show record
          </Button>
          {state === "verified" ? null : (
            <Task permission="security.sso.toggle" showReason={false}>
              <Button
                size="xs"
                aria-label={`Verify ${name}`}
                loading={verify.isPending}
                onClick={() => verify.mutate()}
              >
                Verify
              </Button>
            </Task>
          )}
          <Task permission="security.sso.toggle" showReason={false}>
            <Button
              size="xs"
              variant="subtle"
              color="red"
              aria-label={`Remove ${name}`}
              onClick={dialog.open}
            >
              Remove
            </Button>
          </Task>
        </Group>
        <WriteError error={verify.error} />
        <ConfirmDialog
          title={`Remove ${name}`}
          opened={opened}
          onClose={dialog.close}
          confirm={`Remove ${name}`}
          write={({ api, organization }) =>
            api("security.removeDomain", { organization: organization.id, domain: name })
          }
          done={`${name} is removed.`}
        >
          <Text size="sm">
            People with an address of {name} cannot use single sign-on any more. To have it back, you claim
            and verify it again.
          </Text>
        </ConfirmDialog>
      </Table.Td>
    </Table.Tr>
  );
}
