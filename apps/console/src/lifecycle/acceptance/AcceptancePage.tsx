import { Button, Card, Container, Group, Stack, Text, ThemeIcon, Title } from "@mantine/core";
import type { Person } from "@rolecall/organization/rules";
import { useEffect, useRef } from "react";
import { CommandFault } from "../dialogs/CommandFault.tsx";
import { type CommandProgress, useCommand } from "../dialogs/useCommand.ts";
import { hashOf } from "../organization/seedOrganization.ts";
import { useOrganization } from "../organization/useOrganization.ts";
import { Brand } from "../../shell/Brand.tsx";
import { acceptanceOf } from "./acceptanceOf.ts";
import { acceptanceLooks, type AcceptanceStep } from "./acceptanceLooks.tsx";
import { OfferList } from "./OfferList.tsx";

interface AcceptancePageProps {
  /** The token of the link that was opened. */
  readonly token: string;
  /** Who is signed in; nobody without one. */
  readonly person: Person | undefined;
  /** Called where something outside this page comes next: signing in, verifying, opening the organization. */
  readonly onStep: (step: AcceptanceStep) => void;
}

/** What the link of an invitation opens. It shows the offer, what is missing to accept it, or why it is over. */
export function AcceptancePage({ token, person, onStep }: AcceptancePageProps) {
  const { facts, organization } = useOrganization();
  const { progress, run, reset } = useCommand(person);
  const tokenHash = hashOf(token);
  const { state, message, invitation } = acceptanceOf(facts, tokenHash, { now: organization.now(), person });
  const { title, text, color, icon, step } = acceptanceLooks[state];
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(state);
  const asking = progress.status === "asking";
  useEffect(() => {
    if (before.current === state) return;
    before.current = state;
    // what was refused before was about another state
    reset();
    heading.current?.focus();
  });
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
            {invitation === undefined ? null : <OfferList invitation={invitation} />}
            <CommandFault progress={progress} />
            <Group justify="flex-end" mt="xs">
              {state === "ready" ? (
                <Answers
                  asking={asking}
                  progress={progress}
                  onAccept={() => void run({ type: "invitation.accept", tokenHash })}
                  onDecline={() => void run({ type: "invitation.decline", tokenHash })}
                />
              ) : step === undefined ? null : (
                <Button onClick={() => onStep(step.name)}>{step.label}</Button>
              )}
            </Group>
          </Stack>
        </Card>
        {person === undefined ? null : (
          <Text size="sm" c="dimmed">
            Signed in as {person.email}
          </Text>
        )}
      </Stack>
    </Container>
  );
}

interface AnswersProps {
  readonly asking: boolean;
  readonly progress: CommandProgress;
  readonly onAccept: () => void;
  readonly onDecline: () => void;
}

function Answers({ asking, onAccept, onDecline }: AnswersProps) {
  return (
    <>
      <Button variant="default" disabled={asking} onClick={onDecline}>
        Decline
      </Button>
      <Button loading={asking} onClick={onAccept}>
        Accept
      </Button>
    </>
  );
}
