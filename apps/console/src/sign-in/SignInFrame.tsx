import { Card, Container, Stack, Title } from "@mantine/core";
import type { ReactNode } from "react";
import { Brand } from "../ui/Brand.tsx";

interface SignInFrameProps {
  readonly title: string;
  readonly children: ReactNode;
  /** What comes between the name of the console and the card. */
  readonly above?: ReactNode;
  /** What comes below the card. */
  readonly below?: ReactNode;
}

/** A page for people who are not signed in: one card with one thing to do. */
export function SignInFrame({ title, children, above, below }: SignInFrameProps) {
  return (
    <Container size={460} py={above === undefined ? { base: "lg", sm: 64 } : "lg"} component="main">
      <Stack gap={above === undefined ? "lg" : "md"}>
        <Stack align="center">
          <Brand />
        </Stack>
        {above}
        <Card withBorder padding={above === undefined ? "xl" : "lg"}>
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
