import { Button, Group, PasswordInput, Stack, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { WriteError } from "../session/api/WriteError.tsx";
import { useConnection } from "../session/Connection.ts";
import { authValue } from "../session/auth/authValue.ts";
import { BackupCodes } from "./BackupCodes.tsx";

/** Turns the second factor off, or makes new backup codes. Both take the password. */
export function SecondFactorOff() {
  const { auth } = useConnection();
  const queries = useQueryClient();
  const [password, setPassword] = useState("");
  const off = useMutation({
    mutationFn: () => authValue(auth.twoFactor.disable({ password })),
    onSuccess: () => {
      notifications.show({ color: "teal", message: "The second factor is off." });
      return queries.invalidateQueries();
    },
  });
  const codes = useMutation({
    mutationFn: () => authValue(auth.twoFactor.generateBackupCodes({ password })),
  });
  if (codes.data) return <BackupCodes codes={codes.data.backupCodes} />;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        codes.mutate();
      }}
    >
      <Stack gap="md">
        <PasswordInput
          label="Your password"
          autoComplete="current-password"
          required
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <Text size="sm" c="dimmed">
          New backup codes replace the old ones.
        </Text>
        <WriteError error={codes.error ?? off.error} />
        <Group justify="space-between">
          <Button
            color="red"
            variant="light"
            disabled={password === ""}
            loading={off.isPending}
            onClick={() => off.mutate()}
          >
            Turn off the second factor
          </Button>
          <Button type="submit" variant="default" loading={codes.isPending}>
            Make new backup codes
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
