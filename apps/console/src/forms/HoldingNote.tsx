import { Alert, List } from "@mantine/core";
import type { Loss } from "@rolecall/organization/rules";
import { IconArrowDownRight } from "@tabler/icons-react";
import { lossLines } from "./lossLines.ts";

interface LossListProps {
  /** Who loses it, as a sentence begins: "You lose", "Tom Becker loses". */
  readonly heading: string;
  readonly loss: Loss;
}

/** Lists what a change would take from somebody. Without a loss there is nothing to see. */
export function LossList({ heading, loss }: LossListProps) {
  const lines = lossLines(loss);
  if (lines.length === 0) return null;
  return (
    <Alert role="note" color="yellow" icon={<IconArrowDownRight />} title={heading}>
      <List size="sm" spacing={4}>
        {lines.map((line) => (
          <List.Item key={line}>{line}</List.Item>
        ))}
      </List>
    </Alert>
  );
}
