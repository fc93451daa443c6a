import { MantineProvider } from "@mantine/core";
import { organizationModel } from "@rolecall/organization";
import { PermissionProvider } from "@rolecall/organization/react";
import { createTestKit } from "@rolecall/react/testing";
import { cleanup, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { type ReactNode, useMemo, useState } from "react";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { AddressContext, readAddress } from "../../ui/address/Address.ts";
import { ConsoleNavigation } from "./ConsoleNavigation.tsx";

/** Keeps the address to itself: the browser's stays as it is. */
function MemoryAddress({ children }: { readonly children: ReactNode }) {
  const [address, goTo] = useState(() => readAddress("/"));
  const book = useMemo(() => ({ address, goTo }), [address]);
  return <AddressContext value={book}>{children}</AddressContext>;
}

const { renderAs } = createTestKit(organizationModel, PermissionProvider);
beforeAll(() => {
  // the DOM of these tests has no media queries, and Mantine asks for them
  window.matchMedia ??= () => Object.assign(new EventTarget(), { matches: false }) as MediaQueryList;
});
afterEach(cleanup);

const menu = (onFollow = () => {}) => (
  <MantineProvider env="test">
    <MemoryAddress>
      <ConsoleNavigation project="web" switcher={null} onFollow={onFollow} />
    </MemoryAddress>
  </MantineProvider>
);

describe("<ConsoleNavigation />", () => {
  it.each([
    ["owner", 12],
    ["admin", 12],
    ["billingAdmin", 3],
    ["member", 2],
  ] as const)("offers a person who is %s, without a role in a project, %i pages", (role, pages) => {
    renderAs({ organization: role }, menu());
    expect(screen.getAllByRole("link")).toHaveLength(pages);
  });

  it("opens the first page at first, and marks the page that was followed", async () => {
    const onFollow = vi.fn();
    renderAs({ organization: "owner" }, menu(onFollow));
    const current = () => screen.getAllByRole("link").filter((link) => link.hasAttribute("aria-current"));
    expect(current().map((link) => link.textContent)).toEqual(["Overview"]);
    await userEvent.click(screen.getByRole("link", { name: "Teams" }));
    expect(current().map((link) => link.textContent)).toEqual(["Teams"]);
    expect(onFollow).toHaveBeenCalledOnce();
  });

  it("shows neither pages nor their absence while nothing is known", () => {
    render(<PermissionProvider>{menu()}</PermissionProvider>);
    expect(screen.queryAllByRole("link")).toEqual([]);
    expect(screen.getByText("Looking up what you may do…")).toBeDefined();
  });
});
