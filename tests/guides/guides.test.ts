import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumArgs } from "../../scripts/chromiumArgs.ts";
import { chromiumPath } from "../../scripts/chromiumPath.ts";
import { freePort } from "../../scripts/freePort.mjs";
import { root } from "../../scripts/projectFiles.ts";
import { serveFolder } from "../addon/serveFolder.ts";
import { requireBuild } from "../requireBuild.ts";
import { followGuide, type Reader } from "./followGuide.ts";
import { prepareProjects } from "./prepareProjects.ts";
import { readGuide } from "./readGuide.ts";

const pages = readdirSync(join(root, "docs")).filter((name) => name.endsWith(".mdx"));
const files = ["README.md", ...pages.map((name) => `docs/${name}`)];
const guides = files.map((file) => readGuide(file, readFileSync(join(root, file), "utf8")));

const beforeServer = [
  "1. Install",
  "2. Create the authority",
  "3. Sign people in",
  "4. Serve the API and guard your routes",
];
const start = "npx tsx --env-file=.env src/server.ts";
const accounts = {
  olga: { email: "olga@acme.example", password: "a password of Olga" },
  tom: { email: "tom@acme.example", password: "a password of Tom" },
};
const beforeJest = [
  "Testing roles",
  "Test the model with a table",
  "Test a person with snapshotFor",
  "Test a screen with renderAs",
  "States that are easy to forget",
];

let workshop = "";
const readers = new Map<string, Reader>();
let browser: Browser;

beforeAll(async () => {
  requireBuild();
  const port = await freePort(4400);
  const { folder, places } = prepareProjects(guides);
  workshop = folder;
  for (const place of places) readers.set(place.guide.file, followGuide(place, { PORT: `${port}` }));
  const executablePath = await chromiumPath();
  browser = await chromium.launch({ args: chromiumArgs, ...(executablePath && { executablePath }) });
});

afterAll(async () => {
  await Promise.all([...readers.values()].map((reader) => reader.stop()));
  await browser?.close();
  if (workshop !== "") rmSync(workshop, { recursive: true, force: true });
});

function readerOf(file: string): Reader {
  const reader = readers.get(file);
  if (reader === undefined) throw new Error(`There is no guide ${file}`);
  return reader;
}

describe("a guide", () => {
  it.each(guides)("names each file, and defines what it uses: $file", ({ faults }) => {
    expect(faults).toEqual([]);
  });
});

it("leads through the quick start to a page that shows what Ada may do", async () => {
  const reader = readerOf("docs/quick-start.mdx");
  await reader.follow();
  const [address = ""] = /http:\/\/localhost:\d+/.exec(reader.printed()) ?? [];
  const page = await browser.newPage();
  await page.goto(address);
  await page.getByText("Ask an owner for a new team.").waitFor();
  expect(await page.getByRole("button").allTextContents()).toEqual(["Rename"]);
  await reader.run("npm run build");
  const site = await serveFolder(join(reader.folder(), "dist"));
  await page.goto(site.url);
  await page.getByText("Ask an owner for a new team.").waitFor();
  expect(await page.getByRole("button").allTextContents()).toEqual(["Rename"]);
  await page.close();
  site.close();
});

it("leads through the server guide to an invited member, a refusal, and gates in a browser", async () => {
  const reader = readerOf("docs/server.mdx");
  const printed = () => reader.printed();
  const found = (pattern: RegExp) => [...printed().matchAll(pattern)].at(-1)?.[1] ?? "";
  for (const section of beforeServer) await reader.follow(section);
  const SITE = () => found(/Open (http:\S+)/g);
  const LINK = () => found(/Is this your address\? (\S+)/g);
  await reader.follow("5. Try it", { SITE, LINK });
  const ORGANIZATION = () => found(/"organization":"([^"]+)"/g);
  await reader.follow("Create an organization", { ORGANIZATION });
  const TOKEN = () => found(/\/invitation#(\S+)/g);
  await reader.follow("Invite someone", { LINK, TOKEN });
  await reader.follow("Get a refusal");
  expect(printed()).toContain('{"for":"olga@acme.example"}');
  expect(printed()).toContain('"code":"not_permitted"');
  expect(printed()).toContain('"neededRoles"');
  await reader.follow("6. Connect the browser");
  await seeGates(SITE());

  for (const framework of ["Express", "Fastify"]) {
    await reader.stop();
    await reader.follow(framework);
    await reader.run(start);
    const olga = await signIn(SITE(), "olga");
    const invoices = await fetch(`${SITE()}/${ORGANIZATION()}/invoices`, { headers: olga });
    expect(await invoices.json()).toEqual({ for: "olga@acme.example" });
    const tom = await signIn(SITE(), "tom");
    expect((await fetch(`${SITE()}/${ORGANIZATION()}/invoices`, { headers: tom })).status).toBe(403);
    expect((await fetch(`${SITE()}/rolecall/access`, { headers: tom })).status).toBe(200);
  }
  await reader.stop();
  await reader.follow();
}, 600_000);

/** Signs in as one of the guide's two people. Returns the headers for their requests. */
async function signIn(site: string, person: "olga" | "tom"): Promise<Record<string, string>> {
  const response = await fetch(`${site}/api/auth/sign-in/email`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: site },
    body: JSON.stringify(accounts[person]),
  });
  expect(response.status).toBe(200);
  return {
    cookie: response.headers
      .getSetCookie()
      .map((cookie) => cookie.split(";")[0])
      .join("; "),
  };
}

/** Signs in on the guide's page as both people, and checks what each of them sees. */
async function seeGates(site: string): Promise<void> {
  for (const [person, sight] of [
    ["olga", "Invoices"],
    ["tom", "Ask an owner or an admin for the invoices."],
  ] as const) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(site);
    await page.getByLabel("Email").fill(accounts[person].email);
    await page.getByLabel("Password").fill(accounts[person].password);
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.getByText(sight, { exact: true }).waitFor();
    expect(await page.getByRole("button", { name: "Invoices" }).count()).toBe(person === "olga" ? 1 : 0);
    await context.close();
  }
}

it("leads through the testing guide to tests that pass with Vitest, and with Jest", async () => {
  const reader = readerOf("docs/testing-roles.mdx");
  for (const section of beforeJest) await reader.follow(section);
  expect(reader.printed()).toMatch(/Test Files\s+4 passed/);
  const source = join(reader.folder(), "src");
  const tests = readdirSync(source).filter((name) => /\.test\.tsx?$/.test(name));
  const written = new Map(tests.map((name) => [name, readFileSync(join(source, name), "utf8")]));
  // as in the guide
  for (const [name, text] of written)
    writeFileSync(join(source, name), text.replace('from "vitest"', 'from "@jest/globals"'));
  await reader.follow("With Jest");
  expect(reader.printed()).toMatch(/Test Suites: 4 passed/);
  for (const [name, text] of written) writeFileSync(join(source, name), text);
  await reader.follow();
});

it.each([
  ["README.md", "src/decisions.ts"],
  ["docs/quick-start.mdx", "src/decide.ts"],
  ["docs/role-model.mdx", "src/parse.ts"],
])("prints what %s says that %s prints", async (file, path) => {
  const reader = readerOf(file);
  if (reader.left().length > 0) await reader.follow();
  const from = reader.printed().length;
  await reader.run(`${process.execPath} ${join(root, "node_modules/tsx/dist/cli.mjs")} ${path}`);
  const promised = [...readFileSync(join(reader.folder(), path), "utf8").matchAll(/^ *\/\/ ?(.*)$/gm)];
  const words = (text: string) => text.replaceAll(/[\s,]+/g, "").replaceAll("'", '"');
  expect(words(reader.printed().slice(from))).toBe(words(promised.map(([, line]) => line).join(" ")));
});

it.each(files)("leaves nothing of %s unwritten, and all of it compiles", async (file) => {
  const reader = readerOf(file);
  if (reader.left().length > 0) await reader.follow();
  expect(reader.left()).toEqual([]);
  await reader.run(compile(reader.folder()));
});

/** A Vite project has its own tsconfig. A Node project gets one that matches its Node version. */
function compile(folder: string): string {
  const compiler = `${process.execPath} ${join(root, "node_modules/typescript/bin/tsc")}`;
  if (existsSync(join(folder, "tsconfig.json"))) return `${compiler} -b`;
  const types = existsSync(join(folder, "node_modules/@types/node")) ? ["node"] : [];
  const compilerOptions = {
    target: "es2023",
    lib: ["es2023", "dom", "dom.iterable"],
    module: "nodenext",
    strict: true,
    noUncheckedIndexedAccess: true,
    noPropertyAccessFromIndexSignature: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    verbatimModuleSyntax: true,
    erasableSyntaxOnly: true,
    types,
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["src", "app"] }));
  return `${compiler} -p .`;
}
