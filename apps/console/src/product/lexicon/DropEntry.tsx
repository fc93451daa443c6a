import { Button, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import type { Decision } from "@rolecall/core";
import type { LexiconEntry } from "../../../contract/Answers.ts";
import { useSession } from "../../session/ConsoleSession.ts";
import { ConfirmDialog } from "../../ui/dialogs/ConfirmDialog.tsx";
import { formatNumber } from "../../ui/words/formatNumber.ts";
import { GatedControl } from "./GatedControl.tsx";

interface DropEntryProps {
  readonly entry: LexiconEntry;
  readonly decision: Decision;
}

/** Ends the taking in of an event or a property, after asking. */
export function DropEntry({ entry: { id, name, kind, seen }, decision }: DropEntryProps) {
  const { project } = useSession();
  const [isOpen, dialog] = useDisclosure(false);
  return (
    <>
      <GatedControl decision={decision}>
        <Button
          data-task="lexicon.drop"
          size="compact-xs"
          variant="default"
          aria-label={`Drop ${name}`}
          onClick={dialog.open}
        >
          Drop
        </Button>
      </GatedControl>
      <ConfirmDialog
        opened={isOpen}
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
          {formatNumber(seen)} {seen === 1 ? "time" : "times"} in the last 30 days.
        </Text>
      </ConfirmDialog>
    </>
  );
}
