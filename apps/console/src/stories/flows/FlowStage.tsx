import "@mantine/notifications/styles.css";
import { Container } from "@mantine/core";
import { Notifications, notifications } from "@mantine/notifications";
import type { OrganizationRole } from "@rolecall/organization";
import { PermissionProvider } from "@rolecall/organization/react";
import type { Person } from "@rolecall/organization/rules";
import { httpSnapshotSource } from "@rolecall/react";
import { createClient } from "@rolecall/server/client";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from "@tanstack/react-router";
import { type ComponentType, type ReactNode, useContext, useEffect, useState } from "react";
import { profiles } from "../../../server/sample/seedOrganization.ts";
import { useFocusBack } from "../../app/useFocusBack.ts";
import { createConsoleApi } from "../../session/api/createConsoleApi.ts";
import { createAuth } from "../../session/auth/createAuth.ts";
import { ConnectionContext } from "../../session/Connection.ts";
import { ConsoleSessionContext } from "../../session/ConsoleSession.ts";
import { type Flow, openFlow, personCalled } from "./openFlow.ts";
import { sendInFaultMode } from "./sendInFaultMode.ts";
import { FaultModeContext } from "./FaultMode.ts";

interface FlowStageProps {
  /** Who is signed in. */
  readonly userId: string;
  /** Roles that are not as in Acme Test. */
  readonly roles?: Readonly<Record<string, OrganizationRole>> | undefined;
  /** The address that is open at first. @default "/" */
  readonly address?: string | undefined;
  /** How long a slow answer takes, in milliseconds. @default 2500 */
  readonly slowness?: number | undefined;
  readonly screen: ComponentType;
}

/** A screen over an authority inside of the page that answers in the mood of the toolbar, with an Acme Test of its own. */
export function FlowStage({ userId, roles, address, slowness, screen: Screen }: FlowStageProps) {
  const [flow, setFlow] = useState<Flow>();
  useEffect(() => {
    let isGone = false;
    void openFlow({ roles }).then((opened) => (isGone ? undefined : setFlow(opened)));
    return () => {
      isGone = true;
    };
  }, [roles]);
  if (flow === undefined) return <output>Starting the database …</output>;
  return (
    <FlowConnection flow={flow} person={personCalled(userId)} address={address} slowness={slowness}>
      {() => (
        <Container size="lg" py="lg">
          <FlowSession flow={flow} userId={userId} role={roles?.[userId] ?? flowRoles[userId] ?? "member"}>
            <Screen />
          </FlowSession>
        </Container>
      )}
    </FlowConnection>
  );
}

const flowRoles: Readonly<Record<string, OrganizationRole>> = {
  ines: "owner",
  jonas: "admin",
  clara: "admin",
  priya: "billingAdmin",
};

interface FlowConnectionProps {
  readonly flow: Flow;
  /** Who is signed in, if anyone is. */
  readonly person: Person | undefined;
  readonly address?: string | undefined;
  readonly slowness?: number | undefined;
  readonly children: () => ReactNode;
}

/** The way to the server of a story, with addresses and notices of its own. */
export function FlowConnection({
  flow,
  person,
  address = "/",
  slowness = 2500,
  children,
}: FlowConnectionProps) {
  useFocusBack();
  // notices belong to the page: without this, the next story would begin with those of this one
  useEffect(() => () => notifications.clean(), []);
  const faultMode = useContext(FaultModeContext);
  const [connection] = useState(() => {
    const send = sendInFaultMode({ flow, send: flow.sendAs(person), faultMode, slowness });
    return {
      origin: globalThis.location.origin,
      send,
      client: createClient({ url: "/api/rolecall", fetch: send }),
      api: createConsoleApi("/api/console", send),
      auth: createAuth(globalThis.location.origin, async () => Response.json({ status: true })),
      startAnew: () => {},
    };
  });
  const [queries] = useState(() => new QueryClient({ defaultOptions: { queries: { retry: false } } }));
  const [router] = useState(() =>
    createRouter({
      routeTree: createRootRoute({ component: children }),
      history: createMemoryHistory({ initialEntries: [address] }),
    }),
  );
  return (
    <QueryClientProvider client={queries}>
      <ConnectionContext value={connection}>
        <Notifications position="bottom-right" />
        {/* the routes of the console are another tree than this one of a single screen */}
        <RouterProvider router={router as never} />
      </ConnectionContext>
    </QueryClientProvider>
  );
}

interface FlowSessionProps {
  readonly flow: Flow;
  readonly userId: string;
  readonly role: OrganizationRole;
  readonly children: ReactNode;
}

function FlowSession({ flow, userId, role, children }: FlowSessionProps) {
  const connection = useContext(ConnectionContext);
  const [source] = useState(() =>
    httpSnapshotSource(`/api/rolecall/access?organization=${flow.id}`, {
      fetch: (url, init) => flow.sendAs(personCalled(userId))(new Request(url, init)),
    }),
  );
  if (connection === undefined) return null;
  const organization = { id: flow.id, name: "Acme Test", plan: "enterprise", role, state: "active" } as const;
  const { email } = personCalled(userId);
  return (
    <PermissionProvider source={source}>
      <ConsoleSessionContext
        value={{
          client: connection.client,
          api: connection.api,
          person: { userId, name: profiles[userId]?.name ?? email, email },
          organization,
          organizations: [organization],
          projects: [],
          project: "web",
          confirmPassword: async () => undefined,
          deleteAccount: async () => undefined,
        }}
      >
        {children}
      </ConsoleSessionContext>
    </PermissionProvider>
  );
}
