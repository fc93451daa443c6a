import { MantineProvider } from "@mantine/core";
import { organizationModel } from "@rolecall/organization";
import { PermissionProvider } from "@rolecall/organization/react";
import { createTestKit } from "@rolecall/react/testing";
import { cleanup, screen } from "@testing-library/react";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { OrganizationNavigation } from "./OrganizationNavigation.tsx";

const { renderAs } = createTestKit(organizationModel, PermissionProvider);
beforeAll(() => {
  // the DOM of these tests has no media queries, and Mantine asks for them
  window.matchMedia ??= () => Object.assign(new EventTarget(), { matches: false }) as MediaQueryList;
});
afterEach(cleanup);

describe("<OrganizationNavigation />", () => {
  it.each([
    ["owner", 6],
    ["admin", 6],
    ["billingAdmin", 1],
    ["member", 0],
  ] as const)("offers a person who is %s %i pages", (role, pages) => {
    renderAs(
      { organization: role },
      <MantineProvider>
        <OrganizationNavigation />
      </MantineProvider>,
    );
    expect(screen.queryAllByRole("link")).toHaveLength(pages);
  });
});
