import { Alert, Skeleton, Stack, Text } from "@mantine/core";
import { IconClockOff } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { AddressLink } from "./AddressLink.tsx";
import { areaLabels, availabilityLabels } from "../../ui/navigation/navigationEntries.ts";
import { pageIcons } from "../../ui/navigation/pageIcons.ts";
import { useNavigation } from "../../ui/navigation/useNavigation.ts";

interface ConsoleNavigationProps {
  /** The project that is chosen. */
  readonly project: string;
  /** Chooses another project. */
  readonly switcher: ReactNode;
  /** Called when a link was followed, to close a menu that covers the page. */
  readonly onFollow?: (() => void) | undefined;
}

/** The pages of the account are below the picture of the person. */
const areas = ["organization", "project"] as const;

/** The menu of the console: the pages that the person may open, area by area. */
export function ConsoleNavigation({ project, switcher, onFollow }: ConsoleNavigationProps) {
  const navigation = useNavigation(project);
  if (navigation.state === "loading") return <NavigationSkeleton />;
  if (navigation.state === "expired")
    return (
      <Alert color="red" icon={<IconClockOff />} title="Your access has run out">
        Sign in again to see your pages.
      </Alert>
    );
  const firstShown = navigation.entries.find(({ availability }) => availability !== "hidden")?.entry;
  return (
    <Stack gap="lg">
      {areas.map((area) => {
        const shown = navigation.of(area).filter(({ availability }) => availability !== "hidden");
        if (shown.length === 0 && area !== "project") return null;
        return (
          <section key={area} aria-labelledby={`area-${area}`}>
            <Text
              component="h2"
              id={`area-${area}`}
              size="xs"
              fw={700}
              c="dimmed"
              tt="uppercase"
              px="sm"
              pb={6}
            >
              {areaLabels[area]}
            </Text>
            {area === "project" ? switcher : null}
            {shown.map(({ entry, availability }) => {
              const Icon = pageIcons[entry.path];
              return (
                <AddressLink
                  key={entry.path}
                  path={entry.path}
                  first={entry === firstShown}
                  label={entry.label}
                  description={availabilityLabels[availability]}
                  icon={Icon ? <Icon size={18} stroke={1.6} /> : null}
                  onFollow={onFollow}
                />
              );
            })}
          </section>
        );
      })}
    </Stack>
  );
}

function NavigationSkeleton() {
  return (
    <Stack gap="sm" aria-busy="true" data-testid="navigation-loading">
      <Text size="sm" c="dimmed" component="output">
        Looking up what you may do…
      </Text>
      {[72, 56, 84, 64, 48, 76].map((width) => (
        <Skeleton key={width} height={20} width={`${width}%`} />
      ))}
    </Stack>
  );
}
