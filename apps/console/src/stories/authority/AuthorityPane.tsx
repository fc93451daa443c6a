import { Alert, Card, Stack, Title } from "@mantine/core";
import { PermissionProvider } from "@rolecall/organization/react";
import { httpSnapshotSource } from "@rolecall/react";
import { createClient } from "@rolecall/server/client";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useState } from "react";
import { acme } from "../acme/acme.ts";
import { AuthorityMembers } from "./AuthorityMembers.tsx";
import { AuthorityTasks } from "./AuthorityTasks.tsx";
import { ClientContext } from "./ClientContext.ts";
import type { PageAuthority } from "./openAuthority.ts";

const base = "http://authority.test/api";

/** The organization as one person has it: what they may do, kept fresh by the authority, and the members. */
export function AuthorityPane({
  authority,
  userId,
  name,
}: {
  readonly authority: PageAuthority;
  readonly userId: string;
  readonly name: string;
}) {
  const [tools] = useState(() => {
    const send = authority.fetchAs(userId);
    return {
      client: createClient({ url: base, fetch: send }),
      source: httpSnapshotSource(`${base}/access?organization=${acme.id}`, {
        fetch: (url, init) => send(new Request(url, init)),
      }),
      queries: new QueryClient({ defaultOptions: { queries: { retry: false } } }),
    };
  });
  const [error, setError] = useState<unknown>();
  return (
    <Card withBorder component="section" aria-label={`As ${name}`} flex="1 1 340px">
      <Stack gap="md">
        <Title order={2} size="h4">
          As {name}
        </Title>
        {error === undefined ? null : (
          <Alert color="red" title="Your access could not be loaded">
            {error instanceof Error ? error.message : "Try again in a moment."}
          </Alert>
        )}
        <QueryClientProvider client={tools.queries}>
          <ClientContext value={tools.client}>
            <PermissionProvider source={tools.source} onError={setError}>
              <AuthorityTasks />
              <AuthorityMembers />
            </PermissionProvider>
          </ClientContext>
        </QueryClientProvider>
      </Stack>
    </Card>
  );
}
