import { MantineProvider } from "@mantine/core";
import type { Snapshot } from "@rolecall/core";
import { type OrganizationRole, permissionsInGrace } from "@rolecall/organization";
import { PermissionProvider } from "@rolecall/organization/react";
import { createClient } from "@rolecall/server/client";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { createConsoleApi } from "../session/api/createConsoleApi.ts";
import { ConsoleSessionContext } from "../session/ConsoleSession.ts";

/** A screen by itself, for tests: signed in with a role, over a server that the test plays. */
export function screenStage(
  screen: () => ReactNode,
  {
    role,
    grants = [],
    address = "/",
    state = "active",
    answer,
  }: {
    readonly role: OrganizationRole;
    readonly grants?: Snapshot["grants"];
    readonly address?: string;
    readonly state?: "active" | "deletionRequested";
    /** Answers a request: what it answers with, or the refusal. */
    readonly answer: (method: string, path: string, body: unknown, headers: Headers) => object | Response;
  },
): ReactNode {
  // the DOM of the tests has no media queries, and Mantine asks for them
  window.matchMedia ??= () => Object.assign(new EventTarget(), { matches: false }) as MediaQueryList;
  const ask = async (request: Request) => {
    const text = await request.text();
    const { pathname } = new URL(request.url);
    const answered = answer(
      request.method,
      pathname,
      text === "" ? undefined : JSON.parse(text),
      request.headers,
    );
    return answered instanceof Response ? answered : Response.json(answered);
  };
  const organization = { id: "acme", name: "Acme", plan: "enterprise", role, state } as const;
  const session = {
    client: createClient({ url: "/api/rolecall", fetch: ask }),
    api: createConsoleApi("/api/console", ask),
    person: { userId: "mia", name: "Mia", email: "mia@acme.test" },
    organization,
    organizations: [organization],
    projects: [
      { id: "web", name: "Web" },
      { id: "shop", name: "Shop" },
    ],
    project: "web",
    confirmPassword: async () => undefined,
    deleteAccount: async () => undefined,
  };
  const snapshot: Snapshot = {
    subject: "mia",
    root: "acme",
    plan: "enterprise",
    version: 1,
    grants: [{ scope: "organization", id: "acme", role, source: "organization" }, ...grants],
    ...(state === "active" ? {} : { limit: { reason: "org_not_active", permissions: permissionsInGrace } }),
  };
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const router = createRouter({
    routeTree: createRootRoute({ component: screen }),
    history: createMemoryHistory({ initialEntries: [address] }),
  });
  return (
    <MantineProvider env="test">
      <QueryClientProvider client={queries}>
        <PermissionProvider snapshot={snapshot}>
          <ConsoleSessionContext value={session}>
            {/* the routes of the console are another tree than this one of a single screen */}
            <RouterProvider router={router as never} />
          </ConsoleSessionContext>
        </PermissionProvider>
      </QueryClientProvider>
    </MantineProvider>
  );
}
