import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright";
import { inject } from "vitest";
import { openConsole } from "../test/openConsole.ts";
import { browserOptions } from "../../../scripts/browserOptions.ts";

/** The built console on a server with the sample data, and a browser. */
export interface Pages {
  readonly server: Awaited<ReturnType<typeof openConsole>>;
  readonly browser: Browser;
  /**
   * Opens a new browser window, signed out or signed in as one of the sample's people: `ines` of Acme Test, or a
   * whole email address.
   */
  readonly open: (user?: string, options?: BrowserContextOptions) => Promise<Page>;
  /** The errors that pages have thrown or logged since the last call. */
  readonly faults: () => readonly string[];
  readonly close: () => Promise<void>;
}

/**
 * Opens the console over HTTP and PGlite, and a browser.
 * @param built The folder of the built console. Without it, uses the build and the browser that all tests share.
 */
export async function openPages(built?: string): Promise<Pages> {
  const server = await openConsole({ personaSwitch: true, pages: built ?? inject("consolePages") });
  // emails are delivered until the server is closed
  server.authority.start();
  const browser =
    built === undefined
      ? await chromium.connect(inject("consoleBrowser"))
      : await chromium.launch(await browserOptions());
  let faults: string[] = [];
  return {
    server,
    browser,
    open: async (user, options) => {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 900 },
        baseURL: server.origin,
        // animations are not tested, and must not be caught halfway
        reducedMotion: "reduce",
        ...options,
      });
      context.on("weberror", (error) => void faults.push(String(error.error())));
      context.on("console", (message) => {
        // refusals are responses, which the tests check themselves
        if (message.type() === "error" && !message.text().startsWith("Failed to load resource"))
          faults.push(message.text());
      });
      if (user !== undefined) {
        const signedIn = await context.request.post("/api/demo/sign-in", {
          data: { email: user.includes("@") ? user : `${user}@acme.test` },
          headers: { origin: server.origin },
        });
        if (!signedIn.ok()) throw new Error(`${user} cannot sign in: ${await signedIn.text()}`);
      }
      return context.newPage();
    },
    faults: () => {
      const found = faults;
      faults = [];
      return found;
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
