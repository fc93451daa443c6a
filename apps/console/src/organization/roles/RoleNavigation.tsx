import { Badge, Card, Group, Text, Title } from "@mantine/core";
import { organizationRoleDetails, type OrganizationRole } from "@rolecall/organization";
import { areaLabels, availabilityLabels } from "../../ui/navigation/navigationEntries.ts";
import { pageIcons } from "../../ui/navigation/pageIcons.ts";
import { useNavigation } from "../../ui/navigation/useNavigation.ts";
import classes from "./RoleNavigation.module.css";

const areas = ["organization", "account", "project"] as const;

/** Lists the pages of the console with how one role stands to each of them. */
export function RoleNavigation({ role, project }: { role: OrganizationRole; project: string }) {
  const navigation = useNavigation(project);
  const { label, summary } = organizationRoleDetails[role];
  const count = navigation.entries.filter(({ availability }) => availability !== "hidden").length;
  return (
    <Card withBorder component="section" aria-label={label} padding="md">
      <Group justify="space-between" wrap="nowrap">
        <Title order={2} size="h4">
          {label}
        </Title>
        <Badge variant="light">
          {count} of {navigation.entries.length}
        </Badge>
      </Group>
      <Text size="sm" c="dimmed" mt={4} mb="sm" className={classes["summary"] ?? ""}>
        {summary}
      </Text>
      {areas.map((area) => (
        <div key={area}>
          <Text component="h3" size="xs" fw={700} c="dimmed" tt="uppercase" mt="sm" mb={4}>
            {areaLabels[area]}
          </Text>
          <ul className={classes["pages"]}>
            {navigation.of(area).map(({ entry, availability }) => {
              const Icon = pageIcons[entry.path];
              return (
                <li
                  key={entry.path}
                  className={classes["page"]}
                  data-page={entry.path}
                  data-standing={availability}
                >
                  {Icon ? <Icon size={16} stroke={1.6} aria-hidden /> : null}
                  <span className={classes["label"]}>{entry.label}</span>
                  <Text span size="xs" c="dimmed" ta="right">
                    {availabilityLabels[availability]}
                  </Text>
                </li>
              );
            })}
          </ul>
        </div>
      ))}
    </Card>
  );
}
