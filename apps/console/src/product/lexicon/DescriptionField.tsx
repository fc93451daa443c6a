import { Stack, TextInput } from "@mantine/core";
import type { Decision } from "@rolecall/core";
import { useState } from "react";
import type { LexiconEntry } from "../../../contract/Answers.ts";
import { useWrite } from "../../session/api/useWrite.ts";
import { WriteError } from "../../session/api/WriteError.tsx";
import { useSession } from "../../session/ConsoleSession.ts";
import { useGatedField } from "../../ui/tasks/useGatedField.ts";

interface DescriptionFieldProps {
  readonly entry: LexiconEntry;
  readonly decision: Decision;
}

/** What an entry means. It is saved on Enter and when the field is left; Escape takes back what was typed. */
export function DescriptionField({ entry: { id, name, description }, decision }: DescriptionFieldProps) {
  const { project } = useSession();
  const fieldProps = useGatedField(decision);
  const [text, setText] = useState(description);
  const [edited, setEdited] = useState(false);
  const [known, setKnown] = useState(description);
  // someone else, or the saving itself, has changed what the server holds
  if (known !== description) {
    setKnown(description);
    if (!edited) setText(description);
  }
  const describe = useWrite(
    ({ api, organization }, next: string) =>
      api("lexicon.describe", { organization: organization.id, project, entry: id }, { description: next }),
    `${name} is described.`,
  );
  const save = () => {
    const next = text.trim();
    if (decision.status !== "allowed" || !edited) return;
    setEdited(false);
    if (next !== description) describe.mutate(next, { onError: () => setEdited(true) });
  };
  return (
    <Stack gap="xs">
      <TextInput
        data-task="lexicon.describe"
        aria-label={`Description of ${name}`}
        placeholder="No description yet"
        size="xs"
        maxLength={2000}
        {...fieldProps}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setEdited(true);
        }}
        onBlur={save}
        onKeyDown={({ key }) => {
          if (key === "Enter") save();
          if (key !== "Escape") return;
          setText(description);
          setEdited(false);
        }}
      />
      <WriteError error={describe.error} />
    </Stack>
  );
}
