import { Button, Card, Group, SegmentedControl, Stack, Switch, Text, TextInput, Title } from "@mantine/core";
import { createAccess } from "@rolecall/core";
import { organizationModel, permissionSections } from "@rolecall/organization";
import { IconSearch } from "@tabler/icons-react";
import { useMemo, useState } from "react";
import { type Persona, type PersonaPlace, personaSnapshot } from "./person/Persona.ts";
import { targetFor } from "../../ui/words/targetFor.ts";
import { DecisionRow } from "./DecisionRow.tsx";
import { mentions } from "./matrixSections.ts";

const everything = { search: "", show: "all", withExtensions: false };

/** Lists every permission with its answer for one person, and where the answer comes from. */
export function DecisionList({ persona, place }: { persona: Persona; place: PersonaPlace }) {
  const [filter, setFilter] = useState(everything);
  const sections = useMemo(() => decidedSections(persona, place.organization), [persona, place]);
  const projectName = (id: string) => place.projects.find((each) => each.id === id)?.name ?? id;
  const asked = sections.filter(({ extension }) => filter.withExtensions || !extension);
  const all = asked.flatMap(({ decisions }) => decisions);
  const allowed = all.filter(({ status }) => status === "allowed").length;
  const shown = asked
    .map(({ title, decisions }) => ({
      title,
      decisions: decisions.filter(
        ({ permission, status }) =>
          (filter.show === "all" || filter.show === status) && mentions(permission, filter.search),
      ),
    }))
    .filter(({ decisions }) => decisions.length > 0);
  return (
    <Stack component="section" aria-labelledby="decisions-title" gap="md">
      <Title order={2} size="h4" id="decisions-title">
        {allowed} of {all.length} allowed, asked about{" "}
        {persona.project === "" ? "no project" : projectName(persona.project)}
      </Title>
      <Group gap="sm" align="flex-end">
        <TextInput
          type="search"
          aria-label="Find a permission"
          placeholder="Find a permission"
          leftSection={<IconSearch size={16} />}
          value={filter.search}
          onChange={(event) => setFilter({ ...filter, search: event.currentTarget.value })}
          flex="1 1 200px"
        />
        <SegmentedControl
          aria-label="Show"
          value={filter.show}
          onChange={(show) => setFilter({ ...filter, show })}
          data={[
            { value: "all", label: `All ${all.length}` },
            { value: "allowed", label: `Allowed ${allowed}` },
            { value: "denied", label: `Denied ${all.length - allowed}` },
          ]}
        />
        <Switch
          label="With extensions"
          pb={8}
          checked={filter.withExtensions}
          onChange={(event) => setFilter({ ...filter, withExtensions: event.currentTarget.checked })}
        />
      </Group>
      {shown.length === 0 ? (
        <Card withBorder ta="center" py="xl">
          <Text fw={500} mb="sm">
            No permission matches.
          </Text>
          <div>
            <Button variant="default" onClick={() => setFilter(everything)}>
              Show all
            </Button>
          </div>
        </Card>
      ) : null}
      {shown.map(({ title, decisions }) => (
        <Card withBorder key={title} padding={0}>
          <Title order={3} size="h6" px="md" pt="sm" pb={4}>
            {title}
          </Title>
          {decisions.map((decision) => (
            <DecisionRow key={decision.permission} decision={decision} projectName={projectName} />
          ))}
        </Card>
      ))}
    </Stack>
  );
}

function decidedSections(persona: Persona, organization: string) {
  const access = createAccess(organizationModel, personaSnapshot(persona, organization));
  return permissionSections.map(({ title, extension, permissions }) => ({
    title,
    extension,
    decisions: permissions.map((permission) =>
      access.decide(permission, targetFor(permission, persona.project)),
    ),
  }));
}
