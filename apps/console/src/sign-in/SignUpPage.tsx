import { Anchor, Button, Stack, Text, TextInput } from "@mantine/core";
import { useDocumentTitle } from "@mantine/hooks";
import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { WriteError } from "../session/api/WriteError.tsx";
import { useConnection } from "../session/Connection.ts";
import { authValue } from "../session/auth/authValue.ts";
import { InvitedBy } from "./acceptance/InvitedBy.tsx";
import { keptInvitation } from "./acceptance/keptInvitation.ts";
import { useInvitationLink } from "./acceptance/useInvitationLink.ts";
import { NewPasswordInput } from "./NewPasswordInput.tsx";
import { SignInFrame } from "./SignInFrame.tsx";
import { takeWayBack, wayBack } from "./wayBack.ts";

/** Where people make an account. */
export function SignUpPage() {
  useDocumentTitle("Create an account · Rolecall");
  const { auth, startAnew, origin } = useConnection();
  const [name, setName] = useState("");
  const [typed, setTyped] = useState<string>();
  const token = keptInvitation();
  const invitation = useInvitationLink(token).data;
  const email = typed ?? (invitation?.open === true ? invitation.email : "");
  const [password, setPassword] = useState("");
  const signUp = useMutation({
    mutationFn: () => {
      // The mail that confirms the address leads back to where they were going. What follows the # stays here: it may
      // be the token of an invitation, and the server logs the addresses that mails lead to.
      const callbackURL = new URL(wayBack()?.address ?? "/", origin);
      callbackURL.hash = "";
      return authValue(
        auth.signUp.email(
          { name, email, password, callbackURL: callbackURL.href },
          // the link in its mail proves the address, so no second mail has to
          token === undefined ? {} : { headers: { "x-invitation-token": token } },
        ),
      );
    },
    onSuccess: () => startAnew(takeWayBack()),
  });
  return (
    <SignInFrame title="Create an account">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          signUp.mutate();
        }}
      >
        <Stack gap="md">
          <InvitedBy />
          <TextInput
            label="Name"
            autoComplete="name"
            required
            maxLength={200}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <TextInput
            label="Email"
            type="email"
            autoComplete="username"
            required
            value={email}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <NewPasswordInput label="Password" value={password} onChange={setPassword} />
          <WriteError error={signUp.error} />
          <Button type="submit" fullWidth loading={signUp.isPending}>
            Create account
          </Button>
          <Text size="sm">
            You have an account?{" "}
            <Anchor component={Link} to="/sign-in">
              Sign in
            </Anchor>
          </Text>
        </Stack>
      </form>
    </SignInFrame>
  );
}
