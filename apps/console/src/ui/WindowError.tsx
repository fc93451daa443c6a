import { Button, Container, Group, Stack } from "@mantine/core";
import { WriteError } from "../session/api/WriteError.tsx";
import { Brand } from "./Brand.tsx";

/** The whole window when the console could not begin, and the way to try again. */
export function WindowError({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) {
  return (
    <Container size={520} py={64} component="main">
      <Stack gap="lg">
        <Brand />
        <WriteError error={error} />
        <Group>
          <Button onClick={onRetry}>Try again</Button>
        </Group>
      </Stack>
    </Container>
  );
}
