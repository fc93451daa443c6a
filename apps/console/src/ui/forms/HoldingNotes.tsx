import type { NameOf } from "../words/NameOf.ts";
import type { HoldingChange } from "./holdingChange.ts";
import { HoldingNote } from "./HoldingNote.tsx";

interface HoldingNotesProps extends HoldingChange {
  /** The headings, as sentences begin: "Tom Becker gains", "You lose". */
  readonly gains: string;
  readonly loses: string;
  readonly projectName?: NameOf;
}

/** Lists what a change gives to someone, then what it takes from them. */
export function HoldingNotes({ gains, loses, gain, loss, ...names }: HoldingNotesProps) {
  return (
    <>
      <HoldingNote kind="gain" heading={gains} holding={gain} {...names} />
      <HoldingNote kind="loss" heading={loses} holding={loss} {...names} />
    </>
  );
}
