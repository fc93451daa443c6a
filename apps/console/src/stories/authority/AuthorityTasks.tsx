import { List, Text, ThemeIcon } from "@mantine/core";
import { usePermission } from "@rolecall/organization/react";
import { IconCheck, IconMinus } from "@tabler/icons-react";

const tasks = {
  "org.plan.change": "Change the plan",
  "user.list": "See everyone",
  "member.role.change": "Change people's roles",
  "audit.view": "Read the audit log",
} as const;

type Task = keyof typeof tasks;

/** What the person may do at this moment, in four examples. */
export function AuthorityTasks() {
  return (
    <List listStyleType="none" spacing={4} aria-label="What you may do">
      <TaskItem task="org.plan.change" />
      <TaskItem task="user.list" />
      <TaskItem task="member.role.change" />
      <TaskItem task="audit.view" />
    </List>
  );
}

function TaskItem({ task }: { readonly task: Task }) {
  const { status } = usePermission(task);
  const isAllowed = status === "allowed";
  const word = { allowed: "yes", denied: "no", unknown: "not known yet" }[status];
  return (
    <List.Item
      icon={
        <ThemeIcon size={20} radius="xl" variant="light" color={isAllowed ? "teal" : "gray"} aria-hidden>
          {isAllowed ? <IconCheck size={14} /> : <IconMinus size={14} />}
        </ThemeIcon>
      }
    >
      <Text span {...(isAllowed ? {} : { c: "dimmed" })}>
        {tasks[task]}: {word}
      </Text>
    </List.Item>
  );
}
