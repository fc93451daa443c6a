import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { samplePeople } from "../../server/sample/samplePeople.ts";
import { acmeAs } from "../../test/acmeAs.ts";
import { openPages, type Pages } from "../openPages.ts";

const names = Object.fromEntries(samplePeople.map((person) => [person.id, person.name]));

/** The windows and organizations for the stories of a file. */
export interface Stories {
  readonly open: Pages["open"];
  readonly server: () => Pages["server"];
  /**
   * Adds an organization with the people of Acme Test and its own name, which in lower case is also its id: `ines`
   * owner, `jonas` admin, `priya` billing admin and `tom` member with the role of analyst in Web.
   */
  readonly found: (name: string) => Promise<string>;
}

/** Opens the console for the stories of a file. Unexpected errors in pages or requests fail the test. */
export function stories(): Stories {
  let pages: Pages;
  beforeAll(async () => {
    pages = await openPages();
  });
  afterEach(async () => {
    await Promise.all(pages.browser.contexts().map((context) => context.close()));
    expect(pages.faults()).toEqual([]);
    expect(pages.server.errors).toEqual([]);
  });
  afterAll(async () => {
    await pages?.close();
  });
  return {
    open: async (user, options) => {
      const page = await pages.open(user, options);
      page.setDefaultTimeout(20_000);
      return page;
    },
    server: () => pages.server,
    found: async (name) => {
      const id = name.toLowerCase();
      const state = acmeAs(id);
      await pages.server.addOrganization({ ...state, organization: { ...state.organization, name } }, names);
      return id;
    },
  };
}
