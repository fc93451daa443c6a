import { Alert, Badge, Card, Divider, Group, Stack, Text, Title } from "@mantine/core";
import { permissionDetails } from "@rolecall/organization";
import { IconEye, IconInfoCircle } from "@tabler/icons-react";
import { Fragment, useState } from "react";
import { projectName } from "../acme/acme.ts";
import { areaLabels, standingLabels } from "../../ui/navigation/navigationEntries.ts";
import type { EntryStanding } from "../../ui/navigation/useNavigation.ts";
import { ActionRow } from "./ActionRow.tsx";
import { Listing } from "./Listing.tsx";
import { pageActions } from "./pageActions.ts";
import { pageListings } from "./pageListings.ts";

/** One page of the console: what it lists, and what can be done there. */
export function ConsolePage({ place, project }: { place: EntryStanding; project: string }) {
  const { entry, standing } = place;
  const [done, setDone] = useState<string>();
  const listing = pageListings[entry.path];
  const actions = pageActions[entry.path] ?? [];
  const where = entry.area === "project" ? projectName(project) : areaLabels[entry.area];
  const notes = actions.map(({ permission }) => permissionDetails[permission].note);
  const mark = standingLabels[standing];
  return (
    <Stack gap="lg">
      <div>
        <Text size="sm" c="dimmed">
          {where}
        </Text>
        <Group gap="sm">
          <Title order={1} size="h2">
            {entry.label}
          </Title>
          {mark === undefined ? null : (
            <Badge variant="default" leftSection={<IconEye size={12} />}>
              {mark}
            </Badge>
          )}
        </Group>
        <Text c="dimmed" mt={4}>
          {entry.summary}
        </Text>
      </div>
      {listing === undefined ? null : <Listing listing={listing} />}
      <Card withBorder component="section" aria-labelledby="actions-title">
        <Title order={2} size="h5" id="actions-title" mb="xs">
          What can be done here
        </Title>
        {actions.map((action, index) => (
          <Fragment key={action.permission}>
            {index === 0 ? null : <Divider />}
            <ActionRow
              action={action}
              note={notes.indexOf(notes[index]) === index ? notes[index] : undefined}
              project={project}
              onDone={(label) => setDone(`“${label}” is allowed. Nothing is changed in this preview.`)}
            />
          </Fragment>
        ))}
      </Card>
      <output>
        {done === undefined ? null : (
          <Alert
            icon={<IconInfoCircle />}
            color="teal"
            withCloseButton
            closeButtonLabel="Close"
            onClose={() => setDone(undefined)}
          >
            {done}
          </Alert>
        )}
      </output>
    </Stack>
  );
}
