import { Button, Card, PasswordInput, Stack, Text, Title } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useState } from "react";
import { valueOf } from "../../../api/useAuthority.ts";
import { useWrite } from "../../../api/useWrite.ts";
import { useSession } from "../../../session/ConsoleSession.ts";
import { AskFirst } from "../parts/AskFirst.tsx";

/** Deletes one's own account, and with it every membership. */
export function DeleteAccount() {
  const { person } = useSession();
  const [asking, dialog] = useDisclosure(false);
  const [password, setPassword] = useState("");
  const remove = useWrite(async ({ client, confirmPassword }) => {
    await confirmPassword(password);
    return valueOf(await client.account.delete());
  });
  const close = () => {
    setPassword("");
    dialog.close();
  };
  return (
    <Card withBorder padding="lg">
      <Stack gap="md" align="flex-start">
        <Title order={2} size="h4">
          Delete your account
        </Title>
        <Text c="dimmed">You leave all your organizations at once. What you made stays in its projects.</Text>
        <Button color="red" variant="outline" onClick={dialog.open}>
          Delete account
        </Button>
      </Stack>
      <AskFirst
        opened={asking}
        onClose={close}
        title="Delete your account?"
        confirm="Delete account"
        typed={person.email}
        write={remove}
        // whoever is signed in now is nobody any more: the console begins anew
        onConfirm={() => remove.mutate(undefined, { onSuccess: () => globalThis.location.assign("/") })}
      >
        <Text>Your roles, teams and projects end in every organization. This cannot be undone.</Text>
        {remove.error?.code === "last_owner" && (
          <Text fw={500}>
            You are the only owner of an organization. Make another member owner first, or delete that
            organization.
          </Text>
        )}
        <PasswordInput
          label="Your password"
          autoComplete="current-password"
          required
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
      </AskFirst>
    </Card>
  );
}
