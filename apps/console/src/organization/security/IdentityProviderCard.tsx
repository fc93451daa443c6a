import { Code, Table, Text } from "@mantine/core";
import type { AnswerOf } from "../../../contract/Answers.ts";
import { Loaded } from "../../session/api/Loaded.tsx";
import { useRead } from "../../session/api/useRead.ts";
import { DialogButton } from "../../ui/dialogs/DialogButton.tsx";
import { SettingCard } from "../../ui/forms/SettingCard.tsx";
import { timeWords } from "../../ui/words/timeWords.ts";
import { IdentityProviderDialog } from "./IdentityProviderDialog.tsx";

/** The identity provider that people sign in with by single sign-on. */
export function IdentityProviderCard() {
  const security = useRead("security.read", {});
  return (
    <SettingCard
      title="Identity provider"
      control={
        security.data && (
          <DialogButton
            permission="security.sso.toggle"
            // the switch is what is found by it
            data-task={undefined}
            renderDialog={(close) => <IdentityProviderDialog {...security.data} onClose={close} />}
          >
            {security.data.provider === undefined ? "Set up" : "Change"}
          </DialogButton>
        )
      }
    >
      <Loaded query={security}>
        {({ provider }) =>
          provider === undefined ? (
            <Text size="sm" c="dimmed">
              None yet. Set up the one that your people sign in with, by OpenID Connect or SAML.
            </Text>
          ) : (
            <Table variant="vertical" layout="fixed" aria-label="Identity provider">
              <Table.Tbody>
                {toLines(provider).map(([label, value]) => (
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
          )
        }
      </Loaded>
    </SettingCard>
  );
}

type Provider = NonNullable<AnswerOf<"security.read">["provider"]>;

function toLines(provider: Provider): readonly (readonly [label: string, value: string])[] {
  if (provider.protocol === "oidc")
    return [
      ["Protocol", "OpenID Connect"],
      ["Issuer", provider.issuer],
      ["Client ID", provider.clientId],
    ];
  return [
    ["Protocol", "SAML"],
    ["Entity ID", provider.entityId],
    ["Sign-in address", provider.entryPoint],
    ["Certificate", `Valid until ${timeWords(provider.certificateEndsAt)}`],
  ];
}
