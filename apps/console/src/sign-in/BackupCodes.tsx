import { Button, Code, CopyButton, Group, SimpleGrid, Stack, Text } from "@mantine/core";

/** Shows backup codes, this once, to be kept. */
export function BackupCodes({ codes }: { readonly codes: readonly string[] }) {
  return (
    <Stack gap="sm">
      <Text fw={600}>Your backup codes</Text>
      <Text size="sm">
        Keep them in a safe place: each lets you in once, without your phone. They are shown this once.
      </Text>
      <SimpleGrid cols={2} spacing="xs">
        {codes.map((code) => (
          <Code key={code}>{code}</Code>
        ))}
      </SimpleGrid>
      <Group>
        <CopyButton value={codes.join("\n")}>
          {({ copied, copy }) => (
            <Button variant="default" size="xs" onClick={copy}>
              {copied ? "Copied" : "Copy all"}
            </Button>
          )}
        </CopyButton>
      </Group>
    </Stack>
  );
}
