import { Anchor, Button, Checkbox, Group, Stack, Text, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { WriteError } from "../session/api/WriteError.tsx";
import { useConnection } from "../session/Connection.ts";
import { authValue } from "../session/auth/authValue.ts";

interface SecondFactorFormProps {
  readonly onSignedIn: () => void;
  readonly onBack: () => void;
}

/** Takes the code of the app that makes codes, or one of the backup codes. */
export function SecondFactorForm({ onSignedIn, onBack }: SecondFactorFormProps) {
  const { auth } = useConnection();
  const [way, setWay] = useState<"app" | "backup">("app");
  const [code, setCode] = useState("");
  const [trustDevice, setTrust] = useState(false);
  const verify = useMutation({
    mutationFn: async () => {
      const given = { code: code.trim(), trustDevice };
      if (way === "app") await authValue(auth.twoFactor.verifyTotp(given));
      else await authValue(auth.twoFactor.verifyBackupCode(given));
    },
    onSuccess: onSignedIn,
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        verify.mutate();
      }}
    >
      <Stack gap="md">
        <Text c="dimmed">
          {way === "app"
            ? "Write the six digits that your app shows for Rolecall."
            : "Write one of your backup codes. Each works once."}
        </Text>
        <TextInput
          key={way}
          label={way === "app" ? "Code" : "Backup code"}
          autoComplete="one-time-code"
          inputMode={way === "app" ? "numeric" : "text"}
          required
          data-autofocus
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
        <Checkbox
          label="Do not ask for it on this device for 30 days"
          checked={trustDevice}
          onChange={(event) => setTrust(event.currentTarget.checked)}
        />
        <WriteError error={verify.error} />
        <Group justify="space-between">
          <Button variant="default" onClick={onBack}>
            Back
          </Button>
          <Button type="submit" loading={verify.isPending}>
            Go on
          </Button>
        </Group>
        <Anchor
          component="button"
          type="button"
          size="sm"
          ta="left"
          onClick={() => {
            setCode("");
            verify.reset();
            setWay(way === "app" ? "backup" : "app");
          }}
        >
          {way === "app" ? "Use a backup code" : "Use the code of the app"}
        </Anchor>
      </Stack>
    </form>
  );
}
