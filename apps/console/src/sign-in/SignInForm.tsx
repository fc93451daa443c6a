import { Button, PasswordInput, Stack, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { WriteError } from "../session/api/WriteError.tsx";
import { useConnection } from "../session/Connection.ts";
import { authValue } from "../session/auth/authValue.ts";

interface SignInFormProps {
  readonly onSignedIn: () => void;
  /** Called where the password was right and a second factor comes next. */
  readonly onSecondFactor: () => void;
}

/** Takes address and password. */
export function SignInForm({ onSignedIn, onSecondFactor }: SignInFormProps) {
  const { auth } = useConnection();
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const signIn = useMutation({
    mutationFn: () => authValue(auth.signIn.email({ email, password })),
    onSuccess: (answer) =>
      "twoFactorRedirect" in answer && answer.twoFactorRedirect === true ? onSecondFactor() : onSignedIn(),
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        signIn.mutate();
      }}
    >
      <Stack gap="md">
        <TextInput
          label="Email"
          type="email"
          autoComplete="username"
          required
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <PasswordInput
          label="Password"
          autoComplete="current-password"
          required
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <WriteError error={signIn.error} />
        <Button type="submit" fullWidth loading={signIn.isPending}>
          Sign in
        </Button>
      </Stack>
    </form>
  );
}
