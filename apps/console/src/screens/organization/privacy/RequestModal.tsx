import { Button, Group, Modal, NativeSelect, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { bodies } from "../../../../contract/bodies.ts";
import { useWrite } from "../../../api/useWrite.ts";
import { WriteError } from "../../../api/WriteError.tsx";
import { useSession } from "../../../session/ConsoleSession.ts";
import { DistinctIdsField } from "./DistinctIdsField.tsx";
import { idsIn } from "./idsIn.ts";

interface RequestModalProps {
  readonly kind: "export" | "deletion";
  readonly opened: boolean;
  readonly onClose: () => void;
}

const words = {
  export: {
    title: "Request export",
    about: "You get a file with everything that the project holds on these users.",
    done: "The export is requested.",
  },
  deletion: {
    title: "Request deletion",
    about:
      "Everything that the project holds on these users is deleted for good, once an owner or admin has approved it.",
    done: "The deletion is requested. It waits for approval.",
  },
} as const;
const endpoint = { export: "dataRequests.requestExport", deletion: "dataRequests.requestDeletion" } as const;

/** Files a request about some users of one project. */
export function RequestModal({ kind, opened, onClose }: RequestModalProps) {
  const session = useSession();
  const [compliance, setCompliance] = useState<"GDPR" | "CCPA">("GDPR");
  const [chosen, setProject] = useState<string>();
  const [text, setText] = useState("");
  const [fault, setFault] = useState<string>();
  const project = chosen ?? session.project;
  const body = { compliance, distinctIds: [...idsIn(text)] };
  const request = useWrite(
    ({ api, organization }) => api(endpoint[kind], { organization: organization.id, project }, body),
    words[kind].done,
  );
  const close = () => {
    setText("");
    setFault(undefined);
    request.reset();
    onClose();
  };
  const submit = () => {
    const read = bodies[endpoint[kind]].safeParse(body);
    setFault(read.error?.issues[0]?.message);
    if (read.success) request.mutate(undefined, { onSuccess: close });
  };
  return (
    <Modal opened={opened} onClose={close} title={words[kind].title} centered size="lg">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!request.isPending) submit();
        }}
      >
        <Stack gap="md">
          <Text size="sm">{words[kind].about}</Text>
          <NativeSelect
            label="Compliance"
            value={compliance}
            data={["GDPR", "CCPA"]}
            onChange={(event) => setCompliance(event.currentTarget.value === "CCPA" ? "CCPA" : "GDPR")}
          />
          <NativeSelect
            label="Project"
            value={project}
            data={session.projects.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(event) => setProject(event.currentTarget.value)}
          />
          <DistinctIdsField value={text} count={body.distinctIds.length} fault={fault} onChange={setText} />
          <WriteError error={request.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              Cancel
            </Button>
            <Button
              type="submit"
              loading={request.isPending}
              {...(kind === "deletion" && { color: "red.9" })}
            >
              {words[kind].title}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
