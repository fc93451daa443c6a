import { Card, NativeSelect, SimpleGrid } from "@mantine/core";
import { organizationModel, organizationRoleDetails } from "@rolecall/organization";
import type { Persona, PersonaPlace } from "./person/Persona.ts";
import { GrantsEditor } from "./GrantsEditor.tsx";

interface PersonFormProps {
  readonly persona: Persona;
  readonly place: PersonaPlace;
  readonly onChange: (persona: Persona) => void;
}

const roles = organizationModel
  .roles("organization")
  .map((value) => ({ value, label: organizationRoleDetails[value].label }));
const plans = organizationModel.plans.map((value) => ({
  value,
  label: value.charAt(0).toUpperCase() + value.slice(1),
}));

/** Chooses a person's organization role, the plan, the project asked about, and the roles in projects. */
export function PersonForm({ persona, place, onChange }: PersonFormProps) {
  const projects = place.projects.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Card withBorder component="section" aria-label="The person">
      <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="md">
        <NativeSelect
          label="Organization role"
          data={roles}
          value={persona.role}
          onChange={(event) => onChange({ ...persona, role: findOption(roles, event.currentTarget.value) })}
        />
        <NativeSelect
          label="Plan"
          data={plans}
          value={persona.plan}
          onChange={(event) => onChange({ ...persona, plan: findOption(plans, event.currentTarget.value) })}
        />
        <NativeSelect
          label="Asked about the project"
          data={projects}
          value={persona.project}
          onChange={(event) => onChange({ ...persona, project: event.currentTarget.value })}
        />
      </SimpleGrid>
      <GrantsEditor
        grants={persona.grants}
        projects={place.projects}
        project={persona.project}
        onChange={(grants) => onChange({ ...persona, grants })}
      />
    </Card>
  );
}

function findOption<T extends string>(options: readonly { readonly value: T }[], text: string): T {
  const found = options.find(({ value }) => value === text) ?? options[0];
  if (found === undefined) throw new RangeError(`There is no option ${text}, and no other one.`);
  return found.value;
}
