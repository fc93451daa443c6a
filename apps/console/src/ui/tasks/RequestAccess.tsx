import { Button, NativeSelect, Text, Textarea } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { permissionDetails } from "@rolecall/organization";
import { useAccess } from "@rolecall/organization/react";
import { useState } from "react";
import type { AccessRequest } from "../../../contract/Answers.ts";
import { isAskable } from "../../../contract/isAskable.ts";
import { useRead } from "../../session/api/useRead.ts";
import { useWrite } from "../../session/api/useWrite.ts";
import { FormDialog } from "../dialogs/FormDialog.tsx";
import { targetFor } from "../words/targetFor.ts";
import type { Denial } from "./DenialsContext.ts";

const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short" });
type Wanted = Pick<Denial, "permission" | "project">;

/**
 * Asks the owners and admins for one of some permissions. They find the request in the console and in their mail. Once
 * all of them are asked for, it says since when. What no one is given for asking is left out.
 */
export function RequestAccess({ wanted }: { readonly wanted: readonly Wanted[] }) {
  const { limit } = useAccess();
  const [opened, dialog] = useDisclosure(false);
  const requestable = findRequestable(wanted);
  const mine = useRead("accessRequests.mine", {}, { enabled: requestable.length > 0 && limit === undefined });
  // no one can give what is closed to everyone
  if (limit !== undefined || requestable.length === 0 || mine.data === undefined) return null;
  const open = mine.data.items.filter(({ state }) => state === "open");
  const left = requestable.filter((each) => open.every((request) => !isFor(request, each)));
  const openRequest = open.find((request) => requestable.some((each) => isFor(request, each)));
  return (
    <>
      {openRequest === undefined ? null : (
        <Text span size="xs" fw={500}>
          Asked on {day.format(openRequest.requestedAt)}
        </Text>
      )}
      {left.length === 0 ? null : (
        <Button
          variant="transparent"
          size="compact-xs"
          px={0}
          onClick={dialog.open}
          aria-label={`Ask for access: ${left.map(({ permission }) => permissionDetails[permission].label).join(", ")}`}
        >
          Ask for access
        </Button>
      )}
      {opened ? <RequestAccessDialog wanted={left} onClose={dialog.close} /> : null}
    </>
  );
}

function RequestAccessDialog({
  wanted,
  onClose,
}: {
  readonly wanted: readonly Wanted[];
  readonly onClose: () => void;
}) {
  const [chosen, choose] = useState(wanted[0]?.permission ?? "");
  const [note, setNote] = useState("");
  const want = wanted.find(({ permission }) => permission === chosen);
  const ask = useWrite(
    ({ api, organization }, { permission, project }: Wanted) =>
      api(
        "accessRequests.create",
        { organization: organization.id },
        { permission, note, ...(project !== "" && { project }) },
      ),
    "Your request is with the owners and admins.",
  );
  return (
    <FormDialog
      title="Ask for access"
      onClose={onClose}
      action="Send request"
      ready={want !== undefined}
      writing={ask}
      onSubmit={() => want && ask.mutate(want, { onSuccess: onClose })}
    >
      {wanted.length > 1 ? (
        <NativeSelect
          label="What do you want to do?"
          value={chosen}
          onChange={(event) => choose(event.currentTarget.value)}
          data={wanted.map(({ permission }) => ({
            value: permission,
            label: permissionDetails[permission].label,
          }))}
        />
      ) : (
        <Text>
          You ask the owners and admins to let you: <b>{want && permissionDetails[want.permission].label}</b>.
        </Text>
      )}
      <Textarea
        label="What do you need it for?"
        description="Optional"
        value={note}
        maxLength={2000}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </FormDialog>
  );
}

/** The permissions that can be requested, each once, with the project only where it is about one. */
function findRequestable(wanted: readonly Wanted[]): readonly Wanted[] {
  const found = wanted
    .filter(({ permission }) => isAskable(permission))
    .map(({ permission, project }) => ({
      permission,
      project: targetFor(permission, project) === undefined ? "" : project,
    }));
  return found.filter(
    (each, index) => found.findIndex(({ permission }) => permission === each.permission) === index,
  );
}

const isFor = (request: AccessRequest, { permission, project }: Wanted) =>
  request.permission === permission && (request.project ?? "") === project;
