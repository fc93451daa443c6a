import type { GetName } from "../words/GetName.ts";
import type { AccessChange } from "./compareAccess.ts";
import { AccessNote } from "./AccessNote.tsx";

interface AccessNotesProps extends AccessChange {
  /** The headings, as sentences begin: "Tom Becker gains", "You lose". */
  readonly gains: string;
  readonly loses: string;
  readonly projectName?: GetName;
}

/** Lists what a change gives to someone, then what it takes from them. */
export function AccessNotes({ gains, loses, gain, loss, ...names }: AccessNotesProps) {
  return (
    <>
      <AccessNote kind="gain" heading={gains} changed={gain} {...names} />
      <AccessNote kind="loss" heading={loses} changed={loss} {...names} />
    </>
  );
}
