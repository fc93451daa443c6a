import type { Browser } from "playwright";
import { expect, vi } from "vitest";

/** The states that a gate has shown in a browser, latest last. */
export interface Gate {
  readonly shown: readonly { readonly shown: string; readonly at: number }[];
  /** Resolves with the time since which the gate shows this, in milliseconds since 1970. */
  until(shown: string): Promise<number>;
  close(): Promise<void>;
}

const patience = 60_000;

/** Opens the page in a new tab, as a person of the organization. Resolves when the gate is open. */
export async function openGate(browser: Browser, origin: string, person: object): Promise<Gate> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const shown: { shown: string; at: number }[] = [];
  await page.exposeFunction("gateShows", (what: string, at: number) => void shown.push({ shown: what, at }));
  const until = async (what: string) => {
    await vi.waitFor(() => expect(shown.at(-1)?.shown).toBe(what), { timeout: patience, interval: 5 });
    return shown.at(-1)?.at ?? Number.NaN;
  };
  await page.goto(`${origin}/?person=${encodeURIComponent(JSON.stringify(person))}`);
  await until("open");
  return { shown, until, close: () => context.close() };
}
