import { Anchor, Button, PasswordInput, Stack, Text, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { ConsoleProblem } from "../session/api/ConsoleProblem.ts";
import { WriteError } from "../session/api/WriteError.tsx";
import { useConnection } from "../session/Connection.ts";
import { authValue } from "../session/auth/authValue.ts";
import { InvitedBy } from "./acceptance/InvitedBy.tsx";
import { keptInvitation } from "./acceptance/keptInvitation.ts";
import { useInvitationLink } from "./acceptance/useInvitationLink.ts";
import { useSignInWay } from "./useSignInWay.ts";
import { useSingleSignOn } from "./useSingleSignOn.ts";

interface SignInFormProps {
  readonly onSignedIn: () => void;
  /** Called where the password was right and a second factor comes next. */
  readonly onSecondFactor: () => void;
}

/** Takes the address, and the password or the way to the identity provider of its domain. */
export function SignInForm({ onSignedIn, onSecondFactor }: SignInFormProps) {
  const { auth } = useConnection();
  const [typed, setTyped] = useState<string>();
  const invitation = useInvitationLink(keptInvitation()).data;
  const email = typed ?? (invitation?.open === true ? invitation.email : "");
  const [password, setPassword] = useState("");
  const [prefersPassword, setPrefersPassword] = useState(false);
  const domain = email.trim().replace(/^[^@]*@?/, "");
  const way = useSignInWay(domain);
  const singleSignOn = useSingleSignOn();
  const signIn = useMutation({
    mutationFn: () => authValue(auth.signIn.email({ email, password })),
    onSuccess: (answer) =>
      "twoFactorRedirect" in answer && answer.twoFactorRedirect === true ? onSecondFactor() : onSignedIn(),
    onError: (error) => {
      if (error instanceof ConsoleProblem && error.code === "sso_required") setPrefersPassword(false);
    },
  });
  const usesSingleSignOn = way !== "off" && !prefersPassword;
  const waits = signIn.isPending || singleSignOn.isPending || singleSignOn.isSuccess;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (waits) return;
        if (usesSingleSignOn) singleSignOn.mutate(email);
        else signIn.mutate();
      }}
    >
      <Stack gap="md">
        <InvitedBy />
        <TextInput
          label="Email"
          type="email"
          autoComplete="username"
          required
          value={email}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        {usesSingleSignOn ? (
          <Text component="output" size="sm">
            People at {domain} sign in with the identity provider of their organization.
          </Text>
        ) : (
          <PasswordInput
            label="Password"
            autoComplete="current-password"
            required
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
        )}
        <WriteError error={signIn.error ?? singleSignOn.error} />
        <Button type="submit" fullWidth loading={waits}>
          {usesSingleSignOn ? "Continue with single sign-on" : "Sign in"}
        </Button>
        {way === "off" ? null : (
          <Text size="sm">
            <Anchor
              component="button"
              type="button"
              onClick={() => {
                signIn.reset();
                singleSignOn.reset();
                setPrefersPassword(!prefersPassword);
              }}
            >
              {prefersPassword
                ? "Use single sign-on"
                : way === "required"
                  ? "Use a password (owners and admins)"
                  : "Use a password instead"}
            </Anchor>
          </Text>
        )}
      </Stack>
    </form>
  );
}
