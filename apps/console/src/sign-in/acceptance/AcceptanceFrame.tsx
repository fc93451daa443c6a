import { Button, Card, Container, Group, Stack, Text, ThemeIcon, Title } from "@mantine/core";
import { type ReactNode, useEffect, useRef } from "react";
import { Brand } from "../../ui/Brand.tsx";
import type { AcceptanceLook, AcceptanceStep } from "./createAcceptanceLooks.tsx";
import type { AcceptanceState } from "./AcceptanceState.ts";

interface AcceptanceFrameProps {
  readonly state: AcceptanceState;
  readonly look: AcceptanceLook;
  /** What is said where the look says nothing. */
  readonly message: string | undefined;
  /** The address of the person who is signed in. */
  readonly email: string | undefined;
  /** The offer, where it may be shown, and what went wrong. */
  readonly children: ReactNode;
  /** Whether the answer is on its way. */
  readonly answering: boolean;
  readonly onAnswer: (accepts: boolean) => void;
  readonly onStep: (step: AcceptanceStep) => void;
}

/** The page of an invitation in each of its states. What it says again, it says to anyone who hears it, too. */
export function AcceptanceFrame({ state, look, message, email, children, ...acts }: AcceptanceFrameProps) {
  const { title, text, color, icon, step } = look;
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(state);
  useEffect(() => {
    if (before.current !== state) heading.current?.focus();
    before.current = state;
  }, [state]);
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
                  {text ?? message}
                </Text>
              </div>
            </Group>
            {children}
            <Group justify="flex-end" mt="xs">
              {state === "ready" ? (
                <>
                  <Button variant="default" disabled={acts.answering} onClick={() => acts.onAnswer(false)}>
                    Decline
                  </Button>
                  <Button loading={acts.answering} onClick={() => acts.onAnswer(true)}>
                    Accept
                  </Button>
                </>
              ) : step === undefined ? null : (
                <Button onClick={() => acts.onStep(step.name)}>{step.label}</Button>
              )}
            </Group>
          </Stack>
        </Card>
        {email === undefined ? null : (
          <Text size="sm" c="dimmed">
            Signed in as {email}
          </Text>
        )}
      </Stack>
    </Container>
  );
}
