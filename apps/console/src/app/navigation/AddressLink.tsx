import { NavLink } from "@mantine/core";
import type { MouseEvent, ReactNode } from "react";
import { writeAddress } from "../../ui/address/Address.ts";
import { useAddress } from "../../ui/address/useAddress.ts";

interface AddressLinkProps {
  readonly path: string;
  readonly label: string;
  readonly description?: string | undefined;
  readonly icon: ReactNode;
  /** Whether it is open where the address names no page. @default false */
  readonly first?: boolean;
  readonly onFollow?: (() => void) | undefined;
}

/** Links to a page of the console, and marks the page that is open. */
export function AddressLink({ path, label, description, icon, first = false, onFollow }: AddressLinkProps) {
  const { address, goTo, toHref = writeAddress } = useAddress();
  const isHere = address.path === path || address.path.startsWith(`${path}/`);
  const open = isHere || (first && address.path === "/");
  const next = { path, search: address.search };
  const follow = (event: MouseEvent) => {
    // another tab or window is the browser's business
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    goTo(next);
    onFollow?.();
  };
  return (
    <NavLink
      href={toHref(next)}
      label={label}
      description={description}
      leftSection={icon}
      active={open}
      aria-current={open ? "page" : undefined}
      onClick={follow}
    />
  );
}
