import { Button, CopyButton, Group, Stack, Text, Title } from "@mantine/core";
import { IconCheck, IconLink } from "@tabler/icons-react";
import type { Persona, PersonaPlace } from "./person/Persona.ts";
import { DecisionList } from "./DecisionList.tsx";
import { PersonForm } from "./PersonForm.tsx";

interface PersonPageProps {
  readonly persona: Persona;
  readonly place: PersonaPlace;
  readonly onChange: (persona: Persona) => void;
}

/** Answers "what can I do here?" for a person whose roles are chosen by hand. */
export function PersonPage({ persona, place, onChange }: PersonPageProps) {
  return (
    <Stack gap="lg">
      <Group justify="space-between" align="flex-start" gap="sm">
        <div>
          <Title order={2} size="h4">
            What can I do here?
          </Title>
          <Text c="dimmed" mt={4} maw={620}>
            Choose who someone is. Every permission follows, with the roles that gave it or would give it.
          </Text>
        </div>
        <CopyButton value={typeof window === "undefined" ? "" : window.location.href}>
          {({ copied, copy }) => (
            <Button
              variant="default"
              onClick={copy}
              leftSection={copied ? <IconCheck size={16} /> : <IconLink size={16} />}
            >
              {copied ? "Link copied" : "Copy link"}
            </Button>
          )}
        </CopyButton>
      </Group>
      <PersonForm persona={persona} place={place} onChange={onChange} />
      <DecisionList persona={persona} place={place} />
    </Stack>
  );
}
