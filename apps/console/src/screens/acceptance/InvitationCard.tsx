import { Button, Card, Container, Group, Stack, Text, ThemeIcon, Title } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useDisclosure } from "@mantine/hooks";
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { WriteError } from "../../api/WriteError.tsx";
import { useHere } from "../../app/useHere.ts";
import { Waiting } from "../../app/Waiting.tsx";
import { acceptanceLooksOf, type AcceptanceStep } from "../../lifecycle/acceptance/acceptanceLooks.tsx";
import { useConnection } from "../../session/Connection.ts";
import type { SignedInPerson } from "../../session/usePerson.ts";
import { Brand } from "../../shell/Brand.tsx";
import { authValue } from "../../signIn/authValue.ts";
import { SignInSecurity } from "../../signIn/SignInSecurity.tsx";
import { rememberWayBack } from "../../signIn/wayBack.ts";
import { Offer } from "./Offer.tsx";
import { useInvitation } from "./useInvitation.ts";

interface InvitationCardProps {
  readonly token: string;
  readonly person: SignedInPerson | null;
}

/** Shows the offer, what is missing to accept it, or why it is over. */
export function InvitationCard({ token, person }: InvitationCardProps) {
  const { auth, startAnew, origin } = useConnection();
  const navigate = useNavigate();
  const here = useHere();
  const invitation = useInvitation(token, person);
  const { state, answer, offer } = invitation;
  const [isSecure, security] = useDisclosure(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(state);
  useEffect(() => {
    if (before.current !== undefined && before.current !== state) heading.current?.focus();
    before.current = state;
  }, [state]);
  if (state === undefined)
    return invitation.error === null ? (
      <Waiting />
    ) : (
      <Container size={520} py={64} component="main">
        <WriteError error={invitation.error} />
        <Button mt="md" onClick={invitation.lookAgain}>
          Try again
        </Button>
      </Container>
    );
  const toSignIn = () => {
    rememberWayBack({ address: here, hasEnded: false });
    void navigate({ to: "/sign-in" });
  };
  const steps: Readonly<Record<AcceptanceStep, () => void>> = {
    signIn: toSignIn,
    switchAccount: toSignIn,
    verify: () =>
      void authValue(
        auth.sendVerificationEmail({ email: person?.email ?? "", callbackURL: `${origin}${here}` }),
      ).then(
        () => notifications.show({ color: "teal", message: "The mail is on its way." }),
        (error: Error) => notifications.show({ color: "red", message: error.message }),
      ),
    secondFactor: security.open,
    lookAgain: invitation.lookAgain,
    open: () => startAnew(invitation.organizationId ? `/o/${invitation.organizationId}` : "/"),
  };
  const { title, text, color, icon, step } = acceptanceLooksOf(invitation.organization)[state];
  return (
    <Container size={520} py={{ base: "md", sm: 64 }} component="main">
      <Stack align="center" gap="lg">
        <Brand />
        <Card withBorder padding="xl" w="100%" data-state={state}>
          <Stack gap="md">
            <Group wrap="nowrap" align="flex-start">
              <ThemeIcon size={44} radius="xl" variant="light" color={color} aria-hidden>
                {icon}
              </ThemeIcon>
              <div>
                <Title order={1} size="h3" ref={heading} tabIndex={-1} style={{ outline: "none" }}>
                  {title}
                </Title>
                <Text c="dimmed" mt={4} component="output" aria-live="polite" display="block">
                  {text ?? invitation.message}
                </Text>
              </div>
            </Group>
            {offer !== undefined && ["ready", "secondFactor", "noSeat"].includes(state) ? (
              <Offer offer={offer} />
            ) : null}
            <WriteError error={invitation.error} />
            <Group justify="flex-end" mt="xs">
              {state === "ready" ? (
                <>
                  <Button variant="default" disabled={answer.isPending} onClick={() => answer.mutate(false)}>
                    Decline
                  </Button>
                  <Button loading={answer.isPending} onClick={() => answer.mutate(true)}>
                    Accept
                  </Button>
                </>
              ) : step === undefined ? null : (
                <Button onClick={steps[step.name]}>{step.label}</Button>
              )}
            </Group>
          </Stack>
        </Card>
        {person === null ? null : (
          <Text size="sm" c="dimmed">
            Signed in as {person.email}
          </Text>
        )}
      </Stack>
      <SignInSecurity opened={isSecure} onClose={security.close} />
    </Container>
  );
}
