import { Button, Container, Stack, Text, Title } from "@mantine/core";
import { useDocumentTitle } from "@mantine/hooks";
import { Navigate } from "@tanstack/react-router";
import { useConnection } from "../session/Connection.ts";
import { useOrganizations } from "../session/useOrganizations.ts";
import { usePerson } from "../session/usePerson.ts";
import { Brand } from "../ui/Brand.tsx";
import { authValue } from "../session/auth/authValue.ts";
import { lastOrganization } from "./lastOrganization.ts";
import { CreateOrganization } from "./CreateOrganization.tsx";
import { Waiting } from "../ui/Waiting.tsx";
import { WindowError } from "../ui/WindowError.tsx";

/** The beginning: leads to the sign-in, or to the organization where the person was last. */
export function FirstOrganization() {
  useDocumentTitle("Rolecall");
  const person = usePerson();
  if (person.error !== null && person.data === undefined)
    return <WindowError error={person.error} onRetry={() => void person.refetch()} />;
  if (person.data === undefined) return <Waiting />;
  if (person.data === null) return <Navigate to="/sign-in" replace />;
  return <Choice email={person.data.email} userId={person.data.userId} />;
}

function Choice({ email, userId }: { readonly email: string; readonly userId: string }) {
  const { auth, startAnew } = useConnection();
  const organizations = useOrganizations();
  if (organizations.error !== null && organizations.data === undefined)
    return <WindowError error={organizations.error} onRetry={() => void organizations.refetch()} />;
  if (organizations.data === undefined) return <Waiting />;
  const open = organizations.data.filter(({ status }) => status === "active");
  const last = open.find(({ id }) => id === lastOrganization(userId)) ?? open[0];
  if (last) return <Navigate to="/o/$organization" params={{ organization: last.id }} replace />;
  return (
    <Container size={520} py={64} component="main">
      <Stack gap="lg">
        <Brand />
        <Title order={1} size="h3">
          You are in no organization yet
        </Title>
        <Text c="dimmed">
          Signed in as {email}. Ask an owner or admin to invite this address, or make an organization of your
          own.
        </Text>
        <CreateOrganization />
        <div>
          <Button
            variant="default"
            onClick={() => void authValue(auth.signOut()).finally(() => startAnew("/sign-in"))}
          >
            Sign out
          </Button>
        </div>
      </Stack>
    </Container>
  );
}
