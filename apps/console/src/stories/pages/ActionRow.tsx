import { Button, Group, Skeleton, Switch, Text } from "@mantine/core";
import type { Decision } from "@rolecall/core";
import { permissionDetails } from "@rolecall/organization";
import { usePermission } from "@rolecall/organization/react";
import { Explain } from "@rolecall/react";
import { IconLock } from "@tabler/icons-react";
import { projectName } from "../acme/acme.ts";
import classes from "./ActionRow.module.css";
import { denialSentence } from "../../ui/words/denialSentence.ts";
import { targetFor } from "../../ui/words/targetFor.ts";
import type { PageAction } from "./pageActions.ts";

interface ActionRowProps {
  readonly action: PageAction;
  /** What to know about it, where another row does not say so already. */
  readonly note?: string | undefined;
  readonly project: string;
  readonly onDone: (label: string) => void;
}

/** Offers one thing to do. Where it is not allowed the control is disabled, and says who may. */
export function ActionRow({ action, note, project, onDone }: ActionRowProps) {
  const { permission, button, danger = false, toggle = false } = action;
  const decision = usePermission(permission, targetFor(permission, project));
  const { label } = permissionDetails[permission];
  if (decision.status === "unknown")
    return (
      <Group justify="space-between" wrap="nowrap" py="sm" data-testid="action-loading">
        <Skeleton height={16} width="45%" />
        <Skeleton height={30} width={110} />
      </Group>
    );
  const denied = decision.status === "denied";
  const control = toggle ? (
    <Switch
      aria-label={button}
      className={classes["control"] ?? ""}
      onChange={() => onDone(label)}
      defaultChecked
    />
  ) : (
    <Button
      variant={danger ? "light" : "default"}
      {...(danger && { color: "red" })}
      size="xs"
      className={classes["control"] ?? ""}
      data-disabled={denied}
      onClick={() => onDone(label)}
    >
      {button}
    </Button>
  );
  return (
    <div className={classes["row"]}>
      <div className={classes["what"]}>
        <Text fw={500} size="sm">
          {label}
        </Text>
        {note === undefined ? null : (
          <Text size="xs" c="dimmed" mt={2}>
            {note.replaceAll("`", "")}
          </Text>
        )}
      </div>
      <Explain decision={decision} reason={<Reason decision={decision} />} showReason>
        {control}
      </Explain>
    </div>
  );
}

function Reason({ decision }: { decision: Decision }) {
  return (
    <Text component="span" size="xs" c="dimmed" className={classes["reason"] ?? ""}>
      <IconLock size={14} stroke={1.8} aria-hidden />
      {denialSentence(decision, { projectName })}
    </Text>
  );
}
