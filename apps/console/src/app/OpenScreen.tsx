import { Card, Text, Title } from "@mantine/core";
import { Outlet } from "@tanstack/react-router";
import { useAddress } from "../ui/address/useAddress.ts";
import { entryAt } from "../ui/navigation/navigationEntries.ts";
import { useNavigation } from "../ui/navigation/useNavigation.ts";
import { useSession } from "../session/ConsoleSession.ts";
import { NotFound } from "./NotFound.tsx";
import { PageSkeleton } from "./PageSkeleton.tsx";

/** Shows the page that the address names, if it is there for the person. */
export function OpenScreen() {
  const { project } = useSession();
  const { path } = useAddress().address;
  const navigation = useNavigation(project);
  if (navigation.state === "loading") return <PageSkeleton />;
  if (navigation.state === "expired")
    return (
      <Card withBorder ta="center" py="xl" maw={520} mx="auto" mt="xl">
        <Title order={1} size="h3">
          Your access has run out
        </Title>
        <Text c="dimmed" my="sm">
          What you may do is no longer known. Sign in again to continue.
        </Text>
      </Card>
    );
  const here = entryAt(path);
  const place = navigation.entries.find(({ entry }) => entry === here);
  if (place?.availability === "hidden") return <NotFound />;
  // another page starts over, and so does another project, but for what belongs to the whole organization
  const within = place?.entry.area === "organization" ? "" : project;
  return <Outlet key={`${path} ${within}`} />;
}
