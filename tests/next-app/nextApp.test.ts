import { type Browser, chromium } from "playwright";
import { afterAll, beforeAll, expect, it } from "vitest";
import { acme, globex } from "../../packages/server/test/http/acme.ts";
import { oddOrganization, playGuards, playStory } from "../../packages/server/test/http/adapterStory.ts";
import { personOf } from "../../packages/server/test/http/openServer.ts";
import { type RunningPostgres, startPostgres } from "../../packages/server/test/startPostgres.ts";
import { type Authority, createAuthority, importOrganization } from "../../packages/server/src/index.ts";
import { postgres } from "../../packages/server/src/postgres.ts";
import { browserOptions } from "../../scripts/browserOptions.ts";
import { requireBuild } from "../requireBuild.ts";
import { type NextApp, startNextApp } from "./startNextApp.ts";

const secret = "a secret of the tests, of at least 32 bytes";

let database: RunningPostgres;
let authority: Authority;
let app: NextApp;
let browser: Browser;

beforeAll(async () => {
  requireBuild();
  database = await startPostgres();
  authority = createAuthority({ database: postgres(database.url), secret });
  await authority.migrate();
  await importOrganization(authority.database, acme);
  await importOrganization(authority.database, globex);
  await importOrganization(authority.database, oddOrganization);
  app = await startNextApp({ DATABASE_URL: database.url, SECRET: secret });
  browser = await chromium.launch(await browserOptions());
});

afterAll(async () => {
  await browser?.close();
  await app?.stop();
  await authority?.close();
  await database?.stop();
});

it("serves the authority by a route file, with bodies, refusals, limits and streams that end", async () => {
  const watches = async () => Number(await (await fetch(`${app.url}/watches`)).text());
  await playStory(app.url, { watches });
});

it("guards a route of the application", async () => {
  await playGuards(app.url);
});

it("gates a page that is rendered on the server, and closes the gate when a role changes elsewhere", async () => {
  const written = app.output().length;
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => void (message.type() === "error" && faults.push(message.text())));
  const address = `${app.url}/?person=${encodeURIComponent(JSON.stringify(personOf("anna")))}`;
  // all gates are closed in the server's HTML, because the server doesn't know the person
  expect(await (await fetch(address)).text()).toContain("<p>Unknown</p>");
  await page.goto(address);
  await page.getByText("Open", { exact: true }).waitFor();
  await authority.execute(
    "acme",
    { type: "member.changeRole", userId: "anna", role: "member", version: 1 },
    personOf("olga"),
  );
  await page.getByText("Closed", { exact: true }).waitFor();
  expect(faults).toEqual([]);
  expect(app.output().slice(written)).toBe("");
});
