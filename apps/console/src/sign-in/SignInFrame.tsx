import { Card, Container, Stack, Title } from "@mantine/core";
import type { ReactNode } from "react";
import { Brand } from "../ui/Brand.tsx";

interface SignInFrameProps {
  readonly title: string;
  readonly children: ReactNode;
  /** What comes below the card. */
  readonly below?: ReactNode;
}

/** A page for people who are not signed in: one card with one thing to do. */
export function SignInFrame({ title, children, below }: SignInFrameProps) {
  return (
    <Container size={460} py={{ base: "lg", sm: 64 }} component="main">
      <Stack gap="lg">
        <Stack align="center">
          <Brand />
        </Stack>
        <Card withBorder padding="xl">
          <Stack gap="md">
            <Title order={1} size="h3">
              {title}
            </Title>
            {children}
          </Stack>
        </Card>
        {below}
      </Stack>
    </Container>
  );
}
