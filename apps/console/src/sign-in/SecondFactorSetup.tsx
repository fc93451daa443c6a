import { Button, Code, Group, PasswordInput, Skeleton, Stack, Text, TextInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useMutation } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { WriteError } from "../session/api/WriteError.tsx";
import { useConnection } from "../session/Connection.ts";
import { authValue } from "../session/auth/authValue.ts";
import { BackupCodes } from "./BackupCodes.tsx";

// few people need it, and once
const QRCodeSVG = lazy(async () => ({ default: (await import("qrcode.react")).QRCodeSVG }));

/** Sets a second factor up: the password, the picture for the app, the first code, and the backup codes to keep. */
export function SecondFactorSetup({ onDone }: { readonly onDone: () => void }) {
  const { auth } = useConnection();
  const [password, setPassword] = useState("");
  const [code, setCode] = useState("");
  const begin = useMutation({
    mutationFn: () => authValue(auth.twoFactor.enable({ password })),
  });
  const finish = useMutation({
    mutationFn: () => authValue(auth.twoFactor.verifyTotp({ code: code.trim() })),
    onSuccess: () => {
      notifications.show({ color: "teal", message: "The second factor is on." });
      onDone();
    },
  });
  const address = begin.data && "totpURI" in begin.data ? begin.data.totpURI : undefined;
  const codes = begin.data && "backupCodes" in begin.data ? begin.data.backupCodes : undefined;
  if (address === undefined)
    return (
      <form
        onSubmit={(event) => {
          event.preventDefault();
          begin.mutate();
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
          <WriteError error={begin.error} />
          <Group justify="flex-end">
            <Button type="submit" loading={begin.isPending}>
              Set up a second factor
            </Button>
          </Group>
        </Stack>
      </form>
    );
  const secret = new URL(address).searchParams.get("secret") ?? "";
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        finish.mutate();
      }}
    >
      <Stack gap="md">
        <Text>Scan this with the app that makes your codes:</Text>
        <Suspense fallback={<Skeleton w={180} h={180} />}>
          <QRCodeSVG value={address} size={180} marginSize={3} title="The picture for the app" />
        </Suspense>
        <Text size="sm">
          Or write this into it: <Code style={{ wordBreak: "break-all" }}>{secret}</Code>
        </Text>
        {codes === undefined ? null : <BackupCodes codes={codes} />}
        <TextInput
          label="Code that the app shows"
          autoComplete="one-time-code"
          inputMode="numeric"
          required
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
        <WriteError error={finish.error} />
        <Group justify="flex-end">
          <Button type="submit" loading={finish.isPending}>
            Turn on
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
