import { Alert, Anchor, Card, Container, Divider, Stack, Text, Title } from "@mantine/core";
import { useDocumentTitle } from "@mantine/hooks";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useConnection } from "../session/Connection.ts";
import { Brand } from "../shell/Brand.tsx";
import { SchemeToggle } from "../shell/SchemeToggle.tsx";
import { DemoPeople } from "./DemoPeople.tsx";
import { SecondFactorForm } from "./SecondFactorForm.tsx";
import { SignInForm } from "./SignInForm.tsx";
import { takeWayBack, wayBack } from "./wayBack.ts";

/** Where people sign in: address and password, then the second factor of whoever has one. */
export function SignInPage() {
  useDocumentTitle("Sign in · Rolecall");
  const { startAnew } = useConnection();
  const [step, setStep] = useState<"password" | "secondFactor">("password");
  const [way] = useState(wayBack);
  const enter = () => startAnew(takeWayBack());
  return (
    <Container size={460} py={{ base: "lg", sm: 64 }} component="main">
      <Stack gap="lg">
        <Stack align="center">
          <Brand />
        </Stack>
        <Card withBorder padding="xl">
          <Stack gap="md">
            <Title order={1} size="h3">
              {step === "password" ? "Sign in" : "Second step"}
            </Title>
            {way?.hasEnded === true ? (
              <Alert color="orange">You were signed out. Sign in to go on where you were.</Alert>
            ) : null}
            {step === "password" ? (
              <SignInForm onSignedIn={enter} onSecondFactor={() => setStep("secondFactor")} />
            ) : (
              <SecondFactorForm onSignedIn={enter} onBack={() => setStep("password")} />
            )}
            {step === "password" ? (
              <Text size="sm">
                No account yet?{" "}
                <Anchor component={Link} to="/sign-up">
                  Create one
                </Anchor>
              </Text>
            ) : null}
          </Stack>
        </Card>
        {step === "password" ? <DemoPeople divider={<Divider label="or" />} onSignedIn={enter} /> : null}
        <Stack align="center">
          <SchemeToggle />
        </Stack>
      </Stack>
    </Container>
  );
}
