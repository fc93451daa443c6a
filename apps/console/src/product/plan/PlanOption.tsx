import { Badge, Group, List, Radio, Stack, Text } from "@mantine/core";
import type { Plan } from "@rolecall/organization";
import { planIncludes, planLabel } from "./planLabel.ts";

/** One plan to choose, with what it includes. */
export function PlanOption({ plan, present }: { readonly plan: Plan; readonly present: boolean }) {
  return (
    <Radio.Card value={plan} p="md" radius="md">
      <Stack gap="xs">
        <Group gap="xs" wrap="nowrap">
          <Radio.Indicator />
          <Text fw={650}>{planLabel(plan)}</Text>
          {present ? (
            <Badge size="sm" variant="default">
              Now
            </Badge>
          ) : null}
        </Group>
        <List size="sm" spacing={4}>
          {planIncludes(plan).map((each) => (
            <List.Item key={each}>{each}</List.Item>
          ))}
        </List>
      </Stack>
    </Radio.Card>
  );
}
