import { Button, Card, Code, Group, Stack, Table, Text, Title } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import type { AnswerOf } from "../../../contract/Answers.ts";
import { Task } from "../../ui/tasks/Task.tsx";
import { IdentityProviderDialog } from "./IdentityProviderDialog.tsx";

/** The identity provider that people sign in with by single sign-on. */
export function IdentityProviderCard({ settings }: { readonly settings: AnswerOf<"security.read"> }) {
  const { provider, serviceProvider } = settings;
  const [opened, dialog] = useDisclosure(false);
  return (
    <Card withBorder padding="lg">
      <Stack gap="md">
        <Group justify="space-between">
          <Title order={2} size="h4">
            Identity provider
          </Title>
          <Task permission="security.sso.toggle" showReason={false}>
            <Button variant="default" onClick={dialog.open}>
              {provider === undefined ? "Set up" : "Change"}
            </Button>
          </Task>
        </Group>
        {provider === undefined ? (
          <Text size="sm" c="dimmed">
            None yet. Set up the one that your people sign in with, by OpenID Connect or SAML.
          </Text>
        ) : (
          <Table variant="vertical" layout="fixed" aria-label="Identity provider">
            <Table.Tbody>
              {linesOf(provider).map(([label, value]) => (
                <Table.Tr key={label}>
                  <Table.Th scope="row" w={{ base: 110, sm: 180 }}>
                    {label}
                  </Table.Th>
                  <Table.Td style={{ overflowWrap: "anywhere" }}>
                    {value.startsWith("http") ? <Code>{value}</Code> : value}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        )}
      </Stack>
      {opened ? (
        <IdentityProviderDialog
          provider={provider}
          serviceProvider={serviceProvider}
          onClose={dialog.close}
        />
      ) : null}
    </Card>
  );
}

type Provider = NonNullable<AnswerOf<"security.read">["provider"]>;

function linesOf(provider: Provider): readonly (readonly [label: string, value: string])[] {
  if (provider.protocol === "oidc")
    return [
      ["Protocol", "OpenID Connect"],
      ["Issuer", provider.issuer],
      ["Client ID", provider.clientId],
    ];
  const ends = new Date(provider.certificateEndsAt).toLocaleDateString("en-GB", { dateStyle: "medium" });
  return [
    ["Protocol", "SAML"],
    ["Entity ID", provider.entityId],
    ["Sign-in address", provider.entryPoint],
    ["Certificate", `Valid until ${ends}`],
  ];
}
