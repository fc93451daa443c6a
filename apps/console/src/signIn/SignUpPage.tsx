import { Anchor, Button, Card, Container, PasswordInput, Stack, Text, TextInput, Title } from "@mantine/core";
import { useDocumentTitle } from "@mantine/hooks";
import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { WriteError } from "../api/WriteError.tsx";
import { useConnection } from "../session/Connection.ts";
import { Brand } from "../shell/Brand.tsx";
import { authValue } from "./authValue.ts";
import { takeWayBack, wayBack } from "./wayBack.ts";

/** Where somebody makes an account. */
export function SignUpPage() {
  useDocumentTitle("Create an account · Rolecall");
  const { auth, startAnew, origin } = useConnection();
  const [name, setName] = useState("");
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const signUp = useMutation({
    mutationFn: () => {
      // the mail that confirms the address leads back to where they were going too
      const callbackURL = origin + (wayBack()?.address ?? "/");
      return authValue(auth.signUp.email({ name, email, password, callbackURL }));
    },
    onSuccess: () => startAnew(takeWayBack()),
  });
  return (
    <Container size={460} py={{ base: "lg", sm: 64 }} component="main">
      <Stack gap="lg">
        <Stack align="center">
          <Brand />
        </Stack>
        <Card withBorder padding="xl">
          <form
            onSubmit={(event) => {
              event.preventDefault();
              signUp.mutate();
            }}
          >
            <Stack gap="md">
              <Title order={1} size="h3">
                Create an account
              </Title>
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
                onChange={(event) => setEmail(event.currentTarget.value)}
              />
              <PasswordInput
                label="Password"
                description="At least 8 characters"
                autoComplete="new-password"
                required
                minLength={8}
                maxLength={128}
                value={password}
                onChange={(event) => setPassword(event.currentTarget.value)}
              />
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
        </Card>
      </Stack>
    </Container>
  );
}
