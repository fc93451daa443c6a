import { Button, Code, CopyButton, Group, Stack, Text } from "@mantine/core";
import { IconCheck, IconCopy } from "@tabler/icons-react";
import type { Domain } from "../../../contract/Answers.ts";
import { Dialog } from "../../ui/dialogs/Dialog.tsx";

interface RecordModalProps {
  readonly domain: Domain;
  readonly onClose: () => void;
}

/** Shows the record that proves a domain, to be copied. */
export function RecordModal({ domain: { name, record }, onClose }: RecordModalProps) {
  return (
    <Dialog onClose={onClose} title={`Record of ${name}`} size="lg">
      <Stack gap="md">
        <Text size="sm">
          Add this TXT record to the domain {name} where you manage it. It may take an hour until everyone
          sees it. Then choose Verify. Leave the record in place.
        </Text>
        <Code block style={{ overflowWrap: "anywhere", whiteSpace: "pre-wrap" }}>
          {record}
        </Code>
        <CopyButton value={record}>
          {({ copied, copy }) => (
            <Group justify="flex-end">
              <Text size="sm" component="output" aria-live="polite">
                {copied ? "The record is copied." : ""}
              </Text>
              <Button
                variant="default"
                onClick={copy}
                leftSection={
                  copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />
                }
              >
                Copy record
              </Button>
              <Button onClick={onClose}>Done</Button>
            </Group>
          )}
        </CopyButton>
      </Stack>
    </Dialog>
  );
}
