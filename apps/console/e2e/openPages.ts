import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright";
import { inject } from "vitest";
import { openConsole } from "../test/openConsole.ts";
import { browserOptions } from "../../../scripts/browserOptions.ts";

/** The built console on a server with the sample data, and a browser that opens it. */
export interface Pages {
  readonly server: Awaited<ReturnType<typeof openConsole>>;
  readonly browser: Browser;
  /**
   * Opens a browser window of its own, in which no one or someone of the sample data is signed in: `ines` of Acme Test, or
   * by a whole address.
   */
  readonly open: (user?: string, options?: BrowserContextOptions) => Promise<Page>;
  /** What pages have thrown or reported as an error since the last call. */
  readonly faults: () => readonly string[];
  readonly close: () => Promise<void>;
}

/**
 * Opens the console over HTTP and PGlite, and a browser.
 * @param built the folder that the console was built to. Without it, this is a test: it takes the build and the browser
 * that all tests share.
 */
export async function openPages(built?: string): Promise<Pages> {
  const server = await openConsole({ personaSwitch: true, pages: built ?? inject("consolePages") });
  // its mails go out, until the server is closed
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
        // what moves is not what is tested, and may not be caught in between
        reducedMotion: "reduce",
        ...options,
      });
      context.on("weberror", (error) => void faults.push(String(error.error())));
      context.on("console", (message) => {
        // a refusal is an answer, and told by the test that expects it
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
