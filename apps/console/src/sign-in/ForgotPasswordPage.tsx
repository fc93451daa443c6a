import { Alert, Anchor, Button, Stack, Text, TextInput } from "@mantine/core";
import { useDocumentTitle } from "@mantine/hooks";
import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { WriteError } from "../session/api/WriteError.tsx";
import { useConnection } from "../session/Connection.ts";
import { authValue } from "../session/auth/authValue.ts";
import { SignInFrame } from "./SignInFrame.tsx";

/** Where people ask for a link to choose a new password. It never says whether an account exists. */
export function ForgotPasswordPage() {
  useDocumentTitle("Forgot your password? · Rolecall");
  const { auth } = useConnection();
  const [email, setEmail] = useState("");
  const request = useMutation({
    mutationFn: (address: string) => authValue(auth.requestPasswordReset({ email: address })),
  });
  return (
    <SignInFrame title="Forgot your password?">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          request.mutate(email);
        }}
      >
        <Stack gap="md">
          <Text>Enter the address of your account. We mail you a link to choose a new password.</Text>
          <TextInput
            label="Email"
            type="email"
            autoComplete="username"
            required
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
          />
          <output style={{ display: "block" }}>
            {request.isSuccess ? (
              <Alert color="teal" title="Check your mail">
                If {request.variables} has an account, a link is on its way. It works for one hour.
              </Alert>
            ) : null}
          </output>
          <WriteError error={request.error} />
          <Button type="submit" fullWidth loading={request.isPending}>
            {request.isSuccess ? "Send it again" : "Send the link"}
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
