import { Text } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useEffect, useState, useSyncExternalStore } from "react";
import { FormDialog } from "../ui/dialogs/FormDialog.tsx";
import { PasswordField } from "../ui/forms/PasswordField.tsx";
import { authValue } from "../session/auth/authValue.ts";
import { useConnection } from "../session/Connection.ts";
import type { PasswordPrompt } from "../session/createPasswordPrompt.ts";

/** Asks for the password again while something waits for it that was asked of the server. */
export function AskPassword({ prompt }: { readonly prompt: PasswordPrompt }) {
  const isOpen = useSyncExternalStore(prompt.subscribe, prompt.isOpen);
  // what waits when another person signs in is not theirs to confirm
  useEffect(() => () => prompt.close(false), [prompt]);
  return isOpen ? <PasswordDialog prompt={prompt} /> : null;
}

function PasswordDialog({ prompt }: { readonly prompt: PasswordPrompt }) {
  const { auth } = useConnection();
  const [password, setPassword] = useState("");
  const confirming = useMutation({
    mutationFn: () =>
      authValue(auth.$fetch("/rolecall/confirm-password", { method: "POST", body: { password } })),
    onSuccess: () => prompt.close(true),
  });
  return (
    <FormDialog
      title="Confirm that it is you"
      onClose={() => prompt.close(false)}
      action="Confirm"
      ready={password !== ""}
      writing={confirming}
      onSubmit={() => confirming.mutate()}
    >
      <Text size="sm">What you are about to do needs your password. Without it, nothing changes.</Text>
      <PasswordField value={password} onChange={setPassword} problem={confirming.error} />
    </FormDialog>
  );
}
