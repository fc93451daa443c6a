import { Button, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import type { Decision } from "@rolecall/core";
import type { LexiconEntry } from "../../../contract/Answers.ts";
import { useSession } from "../../session/ConsoleSession.ts";
import { ConfirmDialog } from "../../ui/dialogs/ConfirmDialog.tsx";
import { numberWords } from "../../ui/words/numberWords.ts";
import { RightOf } from "./RightOf.tsx";

interface DropEntryProps {
  readonly entry: LexiconEntry;
  readonly decision: Decision;
}

/** Ends the taking in of an event or a property, after asking. */
export function DropEntry({ entry: { id, name, kind, seen }, decision }: DropEntryProps) {
  const { project } = useSession();
  const [asking, dialog] = useDisclosure(false);
  return (
    <>
      <RightOf decision={decision}>
        <Button
          data-task="lexicon.drop"
          size="compact-xs"
          variant="default"
          aria-label={`Drop ${name}`}
          onClick={dialog.open}
        >
          Drop
        </Button>
      </RightOf>
      <ConfirmDialog
        opened={asking}
        onClose={dialog.close}
        title={`Drop ${name}?`}
        confirm="Drop"
        write={({ api, organization }) =>
          api(
            "lexicon.setVisibility",
            { organization: organization.id, project, entry: id },
            { visibility: "dropped" },
          )
        }
        done={`${name} is dropped.`}
      >
        <Text>
          From now on this {kind} is thrown away as it comes in, and whatever comes meanwhile is lost. It came{" "}
          {numberWords(seen)} {seen === 1 ? "time" : "times"} in the last 30 days.
        </Text>
      </ConfirmDialog>
    </>
  );
}
