import { Anchor, Button, Stack, Text } from "@mantine/core";
import { useDocumentTitle } from "@mantine/hooks";
import { useMutation } from "@tanstack/react-query";
import { Link, useLocation } from "@tanstack/react-router";
import { useState } from "react";
import { ConsoleProblem } from "../session/api/ConsoleProblem.ts";
import { WriteError } from "../session/api/WriteError.tsx";
import { useConnection } from "../session/Connection.ts";
import { authValue } from "../session/auth/authValue.ts";
import { NewPasswordInput } from "./NewPasswordInput.tsx";
import { SignInFrame } from "./SignInFrame.tsx";

/** Where the link in the mail leads. Its token follows the #, so no server logs it. */
export function ResetPasswordPage() {
  useDocumentTitle("Choose a new password · Rolecall");
  const { auth } = useConnection();
  const token = useLocation({ select: ({ hash }) => hash.replace(/^#/, "") });
  const [password, setPassword] = useState("");
  const reset = useMutation({
    mutationFn: () => authValue(auth.resetPassword({ newPassword: password, token })),
  });
  const isOver =
    token === "" || (reset.error instanceof ConsoleProblem && reset.error.code === "INVALID_TOKEN");
  if (isOver)
    return (
      <SignInFrame title="This link no longer works">
        <Text component="output">
          A link to choose a password works once, for one hour. Ask for a new one.
        </Text>
        <Button component={Link} to="/forgot-password" fullWidth>
          Send a new link
        </Button>
      </SignInFrame>
    );
  if (reset.isSuccess)
    return (
      <SignInFrame title="Your password is changed">
        <Text component="output">You are signed out everywhere. Sign in with the new password.</Text>
        <Button component={Link} to="/sign-in" fullWidth>
          Sign in
        </Button>
      </SignInFrame>
    );
  return (
    <SignInFrame title="Choose a new password">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          reset.mutate();
        }}
      >
        <Stack gap="md">
          <NewPasswordInput label="New password" value={password} onChange={setPassword} />
          <WriteError error={reset.error} />
          <Button type="submit" fullWidth loading={reset.isPending}>
            Change password
          </Button>
          <Text size="sm">
            <Anchor component={Link} to="/sign-in">
              Back to sign-in
            </Anchor>
          </Text>
        </Stack>
      </form>
    </SignInFrame>
  );
}
