import { Group, NativeSelect, Text } from "@mantine/core";
import { useState } from "react";
import { fileDaysKept } from "../../../contract/fileDaysKept.ts";
import { bodies } from "../../../contract/bodies.ts";
import { useWrite } from "../../session/api/useWrite.ts";
import { DialogButton } from "../../ui/dialogs/DialogButton.tsx";
import { FormDialog } from "../../ui/dialogs/FormDialog.tsx";
import { useSession } from "../../session/ConsoleSession.ts";
import { DistinctIdsField } from "./DistinctIdsField.tsx";
import { parseIds } from "./parseIds.ts";

/** The ways to request an export, or the deletion, of what a project holds on some of its users. */
export function RequestButtons() {
  return (
    <Group align="flex-start">
      <DialogButton
        permission="privacy.userData.requestExport"
        renderDialog={(close) => <RequestDialog kind="export" onClose={close} />}
      >
        Request export
      </DialogButton>
      <DialogButton
        permission="privacy.userData.requestDeletion"
        renderDialog={(close) => <RequestDialog kind="deletion" onClose={close} />}
      >
        Request deletion
      </DialogButton>
    </Group>
  );
}

interface RequestDialogProps {
  readonly kind: "export" | "deletion";
  readonly onClose: () => void;
}

const words = {
  export: {
    title: "Request export",
    about: `You get a file with everything that the project holds on these users. It can be downloaded for ${fileDaysKept} days.`,
    done: "The export is requested.",
  },
  deletion: {
    title: "Request deletion",
    about:
      "Everything that the project holds on these users is deleted for good, once an owner or admin has approved it.",
    done: "The deletion is requested.",
  },
} as const;
const endpoint = { export: "dataRequests.requestExport", deletion: "dataRequests.requestDeletion" } as const;

/** Files a request about some users of one project. */
function RequestDialog({ kind, onClose }: RequestDialogProps) {
  const session = useSession();
  const [compliance, setCompliance] = useState<"GDPR" | "CCPA">("GDPR");
  const [chosen, setProject] = useState<string>();
  const [text, setText] = useState("");
  const [fault, setFault] = useState<string>();
  const project = chosen ?? session.project;
  const body = { compliance, distinctIds: [...parseIds(text)] };
  const request = useWrite(
    ({ api, organization }) => api(endpoint[kind], { organization: organization.id, project }, body),
    ({ state }) => `${words[kind].done}${state === "awaitingApproval" ? " It waits for approval." : ""}`,
  );
  const submit = () => {
    const read = bodies[endpoint[kind]].safeParse(body);
    setFault(read.error?.issues[0]?.message);
    if (read.success) request.mutate(undefined, { onSuccess: onClose });
  };
  return (
    <FormDialog
      title={words[kind].title}
      onClose={onClose}
      action={words[kind].title}
      danger={kind === "deletion"}
      size="lg"
      writing={request}
      onSubmit={submit}
    >
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
    </FormDialog>
  );
}
