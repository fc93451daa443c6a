import { Alert, Anchor, Group, Text } from "@mantine/core";
import { useDocumentTitle } from "@mantine/hooks";
import { Link, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useConnection } from "../session/Connection.ts";
import { SchemeToggle } from "../ui/SchemeToggle.tsx";
import { DemoLinks } from "./DemoLinks.tsx";
import { DemoPeople } from "./DemoPeople.tsx";
import { SecondFactorForm } from "./SecondFactorForm.tsx";
import { SignInForm } from "./SignInForm.tsx";
import { SignInFrame } from "./SignInFrame.tsx";
import { takeWayBack, wayBack } from "./wayBack.ts";

/** What went wrong on the way back from an identity provider, by the code in the address. */
const singleSignOnErrors: Readonly<Record<string, string>> = {
  sso_not_yours:
    "Your identity provider signed you in with an address that does not belong to your organization, or single sign-on is off. Try another account there, or ask an owner or admin.",
  access_denied: "You did not finish signing in at your identity provider. Try again.",
  invalid_state: "Signing in took too long, or began in another window. Try again.",
};

/** Where people sign in: address and password, then the second factor of people who have one. */
export function SignInPage() {
  useDocumentTitle("Sign in · Rolecall");
  const { startAnew } = useConnection();
  const [step, setStep] = useState<"password" | "secondFactor">("password");
  const [way] = useState(wayBack);
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const failed = typeof search["error"] === "string" ? search["error"] : undefined;
  const enter = () => startAnew(takeWayBack());
  return (
    <SignInFrame
      title={step === "password" ? "Sign in" : "Second step"}
      above={
        step === "password" ? (
          <>
            <Text ta="center" size="sm">
              Rolecall decides who may do what in your organization. This is its console.
            </Text>
            <DemoPeople onSignedIn={enter} />
          </>
        ) : undefined
      }
      below={
        <Group justify="center" gap="md">
          <DemoLinks />
          <SchemeToggle />
        </Group>
      }
    >
      {step === "password" && failed !== undefined ? (
        <Alert color="red" role="alert">
          {singleSignOnErrors[failed] ??
            "Signing in with your identity provider did not work. Try again, or ask an owner or admin of your organization."}
        </Alert>
      ) : null}
      {way?.hasEnded === true ? (
        <Alert color="orange">You were signed out. Sign in to go on where you were.</Alert>
      ) : null}
      {step === "password" ? (
        <>
          <SignInForm onSignedIn={enter} onSecondFactor={() => setStep("secondFactor")} />
          <Group justify="space-between" gap="xs">
            <Anchor component={Link} to="/forgot-password" size="sm">
              Forgot your password?
            </Anchor>
            <Text size="sm">
              No account yet?{" "}
              <Anchor component={Link} to="/sign-up">
                Create one
              </Anchor>
            </Text>
          </Group>
        </>
      ) : (
        <SecondFactorForm onSignedIn={enter} onBack={() => setStep("password")} />
      )}
    </SignInFrame>
  );
}
