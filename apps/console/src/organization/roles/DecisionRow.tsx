import { Badge, Box, Group, Text, ThemeIcon, VisuallyHidden } from "@mantine/core";
import type { Decision } from "@rolecall/core";
import { type OrganizationPermission, permissionDetails } from "@rolecall/organization";
import { IconCheck, IconX } from "@tabler/icons-react";
import { describeGrant } from "../../ui/words/describeGrant.ts";
import type { GetName } from "../../ui/words/GetName.ts";
import { denialSentence } from "../../ui/words/denialSentence.ts";
import classes from "./DecisionRow.module.css";

interface DecisionRowProps {
  readonly decision: Decision<OrganizationPermission>;
  readonly projectName: GetName;
}

/** One permission, its answer, and the roles that gave it or would. */
export function DecisionRow({ decision, projectName }: DecisionRowProps) {
  const { permission, status } = decision;
  const allowed = status === "allowed";
  return (
    <div className={classes["row"]} data-permission={permission} data-status={status}>
      <ThemeIcon variant={allowed ? "light" : "default"} color="teal" radius="xl" size={24} mt={2}>
        {allowed ? <IconCheck size={15} stroke={2.6} /> : <IconX size={14} stroke={2.2} />}
        <VisuallyHidden>{allowed ? "Allowed" : "Denied"}</VisuallyHidden>
      </ThemeIcon>
      <Box miw={0}>
        <Text size="sm" fw={500}>
          {permissionDetails[permission].label}
        </Text>
        <Text size="xs" c="dimmed" ff="monospace" className={classes["name"] ?? ""}>
          {permission}
        </Text>
      </Box>
      <div className={classes["why"]}>
        <Path decision={decision} projectName={projectName} />
      </div>
    </div>
  );
}

function Path({ decision, projectName }: { decision: Decision; projectName: GetName }) {
  if (decision.status === "unknown") return <Text size="xs">Not known yet.</Text>;
  if (decision.status === "allowed")
    return (
      <Group gap={6}>
        {decision.grantedBy.map((grant) => {
          const { role, origin, conferred } = describeGrant(grant, projectName);
          return (
            <Badge
              key={`${role} ${origin}`}
              variant={conferred ? "default" : "light"}
              color="teal"
              fw={500}
              h="auto"
              className={classes["chip"] ?? ""}
            >
              {role} {origin === "" ? null : <span className={classes["origin"]}>{origin}</span>}
            </Badge>
          );
        })}
      </Group>
    );
  return (
    <Text size="xs" c="dimmed">
      {denialSentence(decision, { projectName })}
    </Text>
  );
}
