import { Container } from "@mantine/core";
import { QueryClientProvider } from "@tanstack/react-query";
import {
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  type RouterHistory,
  RouterProvider,
} from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { lazyScreens } from "../../app/lazyScreens.ts";
import { parseSearch } from "../../app/parseSearch.ts";
import { RouterAddress } from "../../app/RouterAddress.tsx";
import { SessionProvider } from "../../app/SessionProvider.tsx";
import { stringifySearch } from "../../app/stringifySearch.ts";
import { ConnectionContext } from "../../session/Connection.ts";
import type { ConsoleSession } from "../../session/ConsoleSession.ts";
import { createConnection } from "../../session/createConnection.ts";
import { createQueries } from "../../session/createQueries.ts";
import type { SeenAs, Send } from "./openInPage.ts";

interface ScreensAloneProps {
  readonly as: SeenAs;
  /** Asks the server as that person: what they may do. */
  readonly send: Send;
  /** Asks the server as an owner: what is on the screens. */
  readonly sendAsOwner: Send;
  readonly history: RouterHistory;
}

/**
 * The screens of the console without the console around them, which would keep some from the person. They show what an
 * owner reads, of an organization whose deletion has been requested, so that every control is there and decides alone.
 */
export function ScreensAlone({ as, send, sendAsOwner, history }: ScreensAloneProps) {
  const [queries] = useState(createQueries);
  const connection = useMemo(() => {
    const { origin } = window.location;
    const asksAccess = ({ url }: Request) => new URL(url).pathname === "/api/rolecall/access";
    return createConnection(
      origin,
      (request) => (asksAccess(request) ? send : sendAsOwner)(request),
      () => {},
    );
  }, [send, sendAsOwner]);
  const [router] = useState(() => createScreens(as, history));
  return (
    <ConnectionContext value={connection}>
      <QueryClientProvider client={queries}>
        {/* the routes of the console are another tree */}
        <RouterProvider router={router as never} />
      </QueryClientProvider>
    </ConnectionContext>
  );
}

function createScreens(as: SeenAs, history: RouterHistory) {
  const root = createRootRoute({
    component: () => (
      <SessionProvider {...sessionOf(as)} chosen="web">
        <RouterAddress organization="acme-test">
          <Container size="lg" py="lg">
            <Outlet />
          </Container>
        </RouterAddress>
      </SessionProvider>
    ),
  });
  const screens = Object.entries(lazyScreens).map(([path, component]) =>
    createRoute({ getParentRoute: () => root, path: `/o/acme-test${path}`, component }),
  );
  return createRouter({ routeTree: root.addChildren(screens), history, parseSearch, stringifySearch });
}

const sessionOf = ({ role, plan }: SeenAs) => {
  const organization: ConsoleSession["organization"] = {
    id: "acme-test",
    name: "Acme Test",
    plan,
    role,
    state: "deletionRequested",
  };
  return {
    person: { userId: "someone", name: "Someone", email: "someone@acme.test" },
    organization,
    organizations: [organization],
    projects: [{ id: "web", name: "Web" }],
  };
};
