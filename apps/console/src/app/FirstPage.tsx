import { useRouter } from "@tanstack/react-router";
import { useEffect } from "react";
import { useAddress } from "../ui/address/useAddress.ts";
import { useNavigation } from "../ui/navigation/useNavigation.ts";
import { useSession } from "../session/ConsoleSession.ts";
import { NoAccess } from "./NoAccess.tsx";
import { NotFound } from "./NotFound.tsx";
import { PageSkeleton } from "./PageSkeleton.tsx";

/** The beginning of an organization: the first page of the person, or what to do where they have no project yet. */
export function FirstPage() {
  const { organization, projects, project } = useSession();
  const { address, toHref } = useAddress();
  const navigation = useNavigation(project);
  if (organization.role === "member" && projects.length === 0) return <NoAccess />;
  const first =
    organization.role === "member"
      ? navigation.entries.find(
          ({ entry, availability }) => entry.area === "project" && availability !== "hidden",
        )
      : navigation.entries.find(({ availability }) => availability !== "hidden");
  if (first === undefined) return <NotFound />;
  return <GoTo href={toHref?.({ path: first.entry.path, search: address.search }) ?? "/"} />;
}

/** Goes on from the beginning, unless the person has followed a link in the meantime. */
function GoTo({ href }: { readonly href: string }) {
  const { history } = useRouter();
  useEffect(() => {
    if (/^\/o\/[^/]+\/?$/.test(history.location.pathname)) history.replace(href);
  }, [history, href]);
  return <PageSkeleton />;
}
