import { Alert, List, Text } from "@mantine/core";
import { IconArrowDownRight, IconArrowUpRight } from "@tabler/icons-react";
import { type ChangedAccess, formatAccessLines } from "../words/formatAccessLines.ts";
import type { GetName } from "../words/GetName.ts";

interface AccessNoteProps {
  readonly kind: "gain" | "loss";
  /** Who gains or loses it, as a sentence begins: "You lose", "Tom Becker gains". */
  readonly heading: string;
  readonly changed: ChangedAccess;
  /** @default the ids */
  readonly projectName?: GetName;
}

const shown = 5;
const looks = {
  gain: { color: "teal", icon: <IconArrowUpRight aria-hidden /> },
  loss: { color: "yellow", icon: <IconArrowDownRight aria-hidden /> },
};

/** Lists what a change gives to someone or takes from them: the first few, and the rest on demand. */
export function AccessNote({ kind, heading, changed, projectName = (id) => id }: AccessNoteProps) {
  const lines = formatAccessLines(changed, projectName);
  if (lines.length === 0) return null;
  // one more line takes no more room than saying that there is one more
  const first = lines.length === shown + 1 ? lines : lines.slice(0, shown);
  const rest = lines.slice(first.length);
  return (
    <Alert role="note" title={heading} {...looks[kind]}>
      <Lines lines={first} />
      {rest.length === 0 ? null : (
        <details>
          <Text component="summary" size="sm" mt={4} style={{ cursor: "pointer" }}>
            {rest.length} more
          </Text>
          <Lines lines={rest} />
        </details>
      )}
    </Alert>
  );
}

const Lines = ({ lines }: { readonly lines: readonly string[] }) => (
  <List size="sm" spacing={4}>
    {lines.map((line) => (
      <List.Item key={line}>{line}</List.Item>
    ))}
  </List>
);
