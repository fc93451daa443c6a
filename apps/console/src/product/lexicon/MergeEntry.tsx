import { Button, Select, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import type { Decision } from "@rolecall/core";
import { useState } from "react";
import type { LexiconEntry } from "../../../contract/Answers.ts";
import { useWrite } from "../../session/api/useWrite.ts";
import { FormDialog } from "../../ui/dialogs/FormDialog.tsx";
import { useSession } from "../../session/ConsoleSession.ts";
import { GatedControl } from "./GatedControl.tsx";

interface MergeEntryProps {
  readonly entry: LexiconEntry;
  readonly entries: readonly LexiconEntry[];
  readonly decision: Decision;
}

/** Makes an entry part of another one of its kind. */
export function MergeEntry({ entry, entries, decision }: MergeEntryProps) {
  const { project } = useSession();
  const [asking, dialog] = useDisclosure(false);
  const [into, setInto] = useState<string | null>(null);
  const [fault, setFault] = useState<string>();
  const merge = useWrite(
    ({ api, organization }, target: string) =>
      api("lexicon.merge", { organization: organization.id, project, entry: entry.id }, { into: target }),
    `${entry.name} is merged.`,
  );
  const close = () => {
    setInto(null);
    setFault(undefined);
    dialog.close();
  };
  const targets = asking
    ? entries.filter(
        ({ id, kind, visibility, mergedInto }) =>
          id !== entry.id && kind === entry.kind && visibility !== "dropped" && mergedInto === undefined,
      )
    : [];
  return (
    <>
      <GatedControl decision={decision}>
        <Button
          data-task="lexicon.merge"
          size="compact-xs"
          variant="default"
          aria-label={`Merge ${entry.name}`}
          onClick={dialog.open}
        >
          Merge
        </Button>
      </GatedControl>
      <FormDialog
        opened={asking}
        onClose={close}
        title={`Merge ${entry.name} into another`}
        action="Merge"
        danger
        writing={merge}
        onSubmit={() => {
          if (into === null) setFault("Choose an entry");
          else merge.mutate(into, { onSuccess: close });
        }}
      >
        <Text>
          Whatever {entry.name} has counted counts for the other from now on, and it is not listed by itself
          any more.
        </Text>
        <Select
          label="Merge into"
          data={targets.map(({ id, name }) => ({ value: id, label: name }))}
          value={into}
          onChange={(next) => {
            setInto(next);
            setFault(undefined);
          }}
          error={fault}
          searchable
          nothingFoundMessage="There is no other entry of this kind"
        />
      </FormDialog>
    </>
  );
}
