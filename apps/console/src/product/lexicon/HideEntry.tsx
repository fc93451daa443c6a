import { Button } from "@mantine/core";
import type { Decision } from "@rolecall/core";
import type { LexiconEntry } from "../../../contract/Answers.ts";
import { useWrite } from "../../session/api/useWrite.ts";
import { WriteError } from "../../session/api/WriteError.tsx";
import { useSession } from "../../session/ConsoleSession.ts";
import { GatedControl } from "./GatedControl.tsx";

interface HideEntryProps {
  readonly entry: LexiconEntry;
  readonly decision: Decision;
}

/** Hides an entry from the lists that people choose from, or brings it back. */
export function HideEntry({ entry: { id, name, visibility }, decision }: HideEntryProps) {
  const { project } = useSession();
  const shown = visibility === "shown";
  const change = useWrite(
    ({ api, organization }) =>
      api(
        "lexicon.setVisibility",
        { organization: organization.id, project, entry: id },
        { visibility: shown ? "hidden" : "shown" },
      ),
    `${name} is ${shown ? "hidden" : "shown again"}.`,
  );
  return (
    <>
      <GatedControl decision={decision}>
        <Button
          data-task={visibility === "dropped" ? "lexicon.drop" : "lexicon.visibility"}
          size="compact-xs"
          variant="default"
          aria-label={`${shown ? "Hide" : "Show"} ${name}`}
          loading={change.isPending}
          onClick={() => change.mutate()}
        >
          {shown ? "Hide" : "Show"}
        </Button>
      </GatedControl>
      <WriteError error={change.error} />
    </>
  );
}
