import { Button, Card, Text, Title } from "@mantine/core";
import { useWindowEvent } from "@mantine/hooks";
import { useState } from "react";
import { isReachable } from "./isReachable.ts";

/** Stands in for a page that could not be loaded without a connection. It opens once there is one. */
export function UnreachableScreen() {
  const [isTrying, setTrying] = useState(false);
  const tryAgain = async () => {
    setTrying(true);
    if (await isReachable()) globalThis.location.reload();
    setTrying(false);
  };
  useWindowEvent("online", () => void tryAgain());
  return (
    <Card withBorder ta="center" py="xl" maw={520} mx="auto" mt="xl" role="alert">
      <Title order={1} size="h3">
        You are offline
      </Title>
      <Text c="dimmed" my="sm">
        This page has not been loaded yet. It opens when the connection is back.
      </Text>
      <div>
        <Button loading={isTrying} onClick={() => void tryAgain()}>
          Try again
        </Button>
      </div>
    </Card>
  );
}
