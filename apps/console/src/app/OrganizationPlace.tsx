import { useParams, useSearch } from "@tanstack/react-router";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import { ConsoleProblem } from "../session/api/ConsoleProblem.ts";
import { SessionProvider } from "./SessionProvider.tsx";
import { useOrganizations } from "../session/useOrganizations.ts";
import { type SignedInPerson, usePerson } from "../session/usePerson.ts";
import { useProjects } from "../session/useProjects.ts";
import { keepOrganization } from "./lastOrganization.ts";
import { NeedsSecondFactor } from "./NeedsSecondFactor.tsx";
import { NeedsSingleSignOn } from "./NeedsSingleSignOn.tsx";
import { MembershipEnded } from "./MembershipEnded.tsx";
import { NothingHere } from "./NothingHere.tsx";
import { RouterAddress } from "./RouterAddress.tsx";
import { Shell } from "./Shell.tsx";
import { RedirectToSignIn } from "./RedirectToSignIn.tsx";
import { Waiting } from "../ui/Waiting.tsx";
import { WindowError } from "../ui/WindowError.tsx";

/** The projects of someone who is let into none of them for now. */
const none: readonly never[] = [];

/** Everything below the address of one organization: who is there, what they may do, and the menu around the page. */
export function OrganizationPlace() {
  const person = usePerson();
  const [wasThere, setWasThere] = useState(false);
  if (person.data && !wasThere) setWasThere(true);
  if (person.error !== null && person.data === undefined)
    return <WindowError error={person.error} onRetry={() => void person.refetch()} />;
  if (person.data === undefined) return <Waiting />;
  if (person.data === null) return <RedirectToSignIn hasEnded={wasThere} />;
  return <Inside person={person.data} />;
}

function Inside({ person }: { readonly person: SignedInPerson }) {
  const params: { readonly organization?: string } = useParams({ strict: false });
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const id = params.organization ?? "";
  const queries = useQueryClient();
  const list = useOrganizations();
  const projects = useProjects(id);
  const found = list.data?.find((each) => each.id === id && each.status === "active");
  const organizations = useMemo(
    () =>
      (list.data ?? [])
        .filter(({ status }) => status === "active")
        .map((each) => ({ id: each.id, name: each.name })),
    [list.data],
  );
  // someone who was in and is out now is told so: to them it is no page that was never there
  const [last, setLast] = useState(found);
  if (found !== undefined && found.id !== last?.id) setLast(found);
  const { userId } = person;
  const isFound = found !== undefined;
  useEffect(() => {
    if (isFound) keepOrganization(userId, id);
  }, [isFound, userId, id]);
  if (list.error !== null && list.data === undefined)
    return <WindowError error={list.error} onRetry={() => void list.refetch()} />;
  if (list.data === undefined) return <Waiting />;
  if (found === undefined)
    return last?.id === id ? <MembershipEnded organization={last.name} /> : <NothingHere />;
  const limit = projects.error instanceof ConsoleProblem ? projects.error.code : undefined;
  if (limit === "second_factor_required" || limit === "sso_required")
    return (
      <SessionProvider
        person={person}
        organization={found}
        organizations={organizations}
        projects={none}
        chosen={undefined}
      >
        {limit === "sso_required" ? (
          <NeedsSingleSignOn />
        ) : (
          <NeedsSecondFactor onOpen={() => void queries.invalidateQueries()} />
        )}
      </SessionProvider>
    );
  if (projects.error !== null && projects.data === undefined)
    return <WindowError error={projects.error} onRetry={() => void projects.refetch()} />;
  if (projects.data === undefined) return <Waiting />;
  const chosen = search["project"];
  return (
    <SessionProvider
      person={person}
      organization={found}
      organizations={organizations}
      projects={projects.data}
      chosen={typeof chosen === "string" ? chosen : undefined}
    >
      <RouterAddress organization={id}>
        <Shell />
      </RouterAddress>
    </SessionProvider>
  );
}
