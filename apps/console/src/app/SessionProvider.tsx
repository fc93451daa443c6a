import { PermissionProvider } from "@rolecall/organization/react";
import { httpSnapshotSource } from "@rolecall/react";
import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useMemo } from "react";
import { authValue } from "../session/auth/authValue.ts";
import { useConnection } from "../session/Connection.ts";
import { type ConsoleSession, ConsoleSessionContext } from "../session/ConsoleSession.ts";
import { useChosenProject } from "../session/useChosenProject.ts";

interface SessionProviderProps {
  readonly person: ConsoleSession["person"];
  readonly organization: ConsoleSession["organization"];
  readonly organizations: ConsoleSession["organizations"];
  readonly projects: ConsoleSession["projects"];
  /** The project that the address names, if it names one. */
  readonly chosen: string | undefined;
  readonly children: ReactNode;
}

/** Hands out one person's session in one organization, and what they may do there, kept fresh by the authority. */
export function SessionProvider(props: SessionProviderProps) {
  const { person, organization, organizations, projects, chosen, children } = props;
  const { client, api, auth, origin, send } = useConnection();
  const queries = useQueryClient();
  const { id } = organization;
  const source = useMemo(
    () =>
      httpSnapshotSource(`${origin}/api/rolecall/access?organization=${encodeURIComponent(id)}`, {
        fetch: (url, init) => send(new Request(url, init)),
      }),
    [origin, send, id],
  );
  const project = useChosenProject(id, projects, chosen);
  const session = useMemo<ConsoleSession>(
    () => ({
      client,
      api,
      person,
      organization,
      organizations,
      projects,
      project,
      confirmPassword: async (password) => {
        await authValue(auth.$fetch("/rolecall/confirm-password", { method: "POST", body: { password } }));
      },
      deleteAccount: async (password) => {
        await authValue(auth.$fetch("/delete-user", { method: "POST", body: { password } }));
      },
    }),
    [client, api, auth, person, organization, organizations, projects, project],
  );
  return (
    <PermissionProvider
      key={`${person.userId} ${id}`}
      source={source}
      onError={(error) => {
        // it may be that they are not let in any more: the place around the page finds out and says so
        void queries.invalidateQueries({ queryKey: ["authority", id, "reached projects"] });
        // as without this
        // oxlint-disable-next-line no-console
        console.error(error);
      }}
    >
      <ConsoleSessionContext value={session}>{children}</ConsoleSessionContext>
    </PermissionProvider>
  );
}
