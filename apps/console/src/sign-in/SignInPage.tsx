import { Alert, Anchor, Divider, Stack, Text } from "@mantine/core";
import { useDocumentTitle } from "@mantine/hooks";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useConnection } from "../session/Connection.ts";
import { SchemeToggle } from "../ui/SchemeToggle.tsx";
import { DemoPeople } from "./DemoPeople.tsx";
import { SecondFactorForm } from "./SecondFactorForm.tsx";
import { SignInForm } from "./SignInForm.tsx";
import { SignInFrame } from "./SignInFrame.tsx";
import { takeWayBack, wayBack } from "./wayBack.ts";

/** Where people sign in: address and password, then the second factor of people who have one. */
export function SignInPage() {
  useDocumentTitle("Sign in · Rolecall");
  const { startAnew } = useConnection();
  const [step, setStep] = useState<"password" | "secondFactor">("password");
  const [way] = useState(wayBack);
  const enter = () => startAnew(takeWayBack());
  return (
    <SignInFrame
      title={step === "password" ? "Sign in" : "Second step"}
      below={
        <>
          {step === "password" ? <DemoPeople divider={<Divider label="or" />} onSignedIn={enter} /> : null}
          <Stack align="center">
            <SchemeToggle />
          </Stack>
        </>
      }
    >
      {way?.hasEnded === true ? (
        <Alert color="orange">You were signed out. Sign in to go on where you were.</Alert>
      ) : null}
      {step === "password" ? (
        <>
          <SignInForm onSignedIn={enter} onSecondFactor={() => setStep("secondFactor")} />
          <Text size="sm">
            <Anchor component={Link} to="/forgot-password">
              Forgot your password?
            </Anchor>
          </Text>
          <Text size="sm">
            No account yet?{" "}
            <Anchor component={Link} to="/sign-up">
              Create one
            </Anchor>
          </Text>
        </>
      ) : (
        <SecondFactorForm onSignedIn={enter} onBack={() => setStep("password")} />
      )}
    </SignInFrame>
  );
}
