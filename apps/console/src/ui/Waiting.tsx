import { Center, Group, Loader } from "@mantine/core";

/** The whole window while it is not known yet who is there. */
export function Waiting() {
  return (
    <Center mih="60dvh" component="main" aria-busy="true">
      <Group gap="sm">
        <Loader size="sm" aria-hidden />
        <output>One moment …</output>
      </Group>
    </Center>
  );
}
