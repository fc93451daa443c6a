import { Group } from "@mantine/core";
import { permissionDetails } from "@rolecall/organization";
import { RequestAccess } from "./RequestAccess.tsx";
import type { Denial } from "./DenialsContext.ts";
import { ReasonText } from "./ReasonText.tsx";
import { useDenialSentence } from "./useDenialSentence.ts";
import { isLimit } from "./useTaskDecision.ts";

/** One sentence on what in a card is closed to you and who can help, and the way to ask. */
export function DenialNote({ denials }: { readonly denials: readonly Denial[] }) {
  const denialSentence = useDenialSentence();
  const distinctDenials = denials.filter(({ decision }) => !isLimit(decision));
  // those who may do what the fewest may can help with the rest, too
  const [strictest] = distinctDenials.toSorted((one, other) => countUnlocks(one) - countUnlocks(other));
  if (strictest === undefined) return null;
  return (
    <Group gap="xs" align="center" wrap="wrap">
      <ReasonText>{denialSentence(strictest.decision, findSharedAction(distinctDenials))}</ReasonText>
      <RequestAccess wanted={distinctDenials} />
    </Group>
  );
}

const countUnlocks = ({ decision }: Denial) =>
  decision.status === "denied" ? decision.unlockedBy.length : 0;

/** What the closed controls do, as an instruction; nothing where one permission says it all. */
function findSharedAction(denials: readonly Denial[]): string | undefined {
  const [first = "", second, ...more] = new Set(
    denials.map(({ permission }) => permissionDetails[permission].label),
  );
  if (second === undefined) return undefined;
  if (more.length > 0) return "Use what is disabled here";
  return `${first} or ${second.charAt(0).toLowerCase()}${second.slice(1)}`;
}
