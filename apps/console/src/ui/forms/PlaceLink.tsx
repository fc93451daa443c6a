import { Anchor } from "@mantine/core";
import { useRouter } from "@tanstack/react-router";
import type { MouseEvent, ReactNode } from "react";
import { useSession } from "../../session/ConsoleSession.ts";

interface PlaceLinkProps {
  /** A page of the organization with what is chosen there: `/organization/teams?open=growth`. */
  readonly to: string;
  readonly children: ReactNode;
}

/** Links to a page of the organization, with something on it open. */
export function PlaceLink({ to, children }: PlaceLinkProps) {
  const { history } = useRouter();
  const { organization } = useSession();
  const href = `/o/${encodeURIComponent(organization.id)}${to}`;
  const follow = (event: MouseEvent) => {
    // another tab or window is the browser's business
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    history.push(href);
  };
  return (
    <Anchor href={href} onClick={follow} size="sm" c="inherit" td="underline">
      {children}
    </Anchor>
  );
}
