import { useLocation, useRouter } from "@tanstack/react-router";
import { type ReactNode, useMemo } from "react";
import { type Address, type AddressBook, AddressContext } from "../ui/address/Address.ts";
import { searchParams } from "./searchParams.ts";

/** Gives the links of the menu the addresses of the router, inside of one organization. */
export function RouterAddress({
  organization,
  children,
}: {
  readonly organization: string;
  readonly children: ReactNode;
}) {
  const router = useRouter();
  const { pathname, search } = useLocation();
  const base = `/o/${encodeURIComponent(organization)}`;
  // of this type, so that a function under a name that no one reads does not compile
  const book = useMemo((): AddressBook => {
    const path = pathname.startsWith(base) ? pathname.slice(base.length).replace(/\/$/, "") || "/" : "/";
    const address = { path, search: searchParams(search) };
    const toHref = (next: Address) => {
      const kept = next.path === path ? next.search : new URLSearchParams();
      const project = next.search.get("project");
      // another page starts over, in the same project
      if (project !== null && next.path !== path) kept.set("project", project);
      const chosen = kept.toString();
      return `${base}${next.path}${chosen === "" ? "" : `?${chosen}`}`;
    };
    return { address, toHref, goTo: (next: Address) => router.history.push(toHref(next)) };
  }, [pathname, search, base, router]);
  return <AddressContext value={book}>{children}</AddressContext>;
}
