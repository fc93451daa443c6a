import { appendFileSync, readFileSync } from "node:fs";
import { serve } from "@hono/node-server";
import type { Person } from "@rolecall/organization/rules";
import { Hono } from "hono";
import { honoHandler } from "../../src/hono.ts";
import { createAuthority, createHandler, type Mail, type Mailer } from "../../src/index.ts";
import { postgres } from "../../src/postgres.ts";
import { secret } from "./secret.ts";
import type { ServerSettings } from "./ServerSettings.ts";

// One server of several, in a process of its own. `startServer` starts it and hears on which port it listens.

// startServer has written it
const settings = JSON.parse(process.argv[2] ?? "{}") as ServerSettings;
const { ahead = 0, mailFile, script } = settings;

const die = () => process.kill(process.pid, "SIGKILL");

function mailerInto(file: string): Mailer {
  return {
    async send(mail: Mail) {
      if (settings.diesAtMail === "claimed") die();
      appendFileSync(file, `${JSON.stringify(mail)}\n`);
      if (settings.diesAtMail === "sent") die();
    },
  };
}

/** Takes the tests at their word; a real application has sessions. */
async function authenticate(request: Request): Promise<Person | undefined> {
  const person = request.headers.get("x-person");
  // written by the tests
  return person === null ? undefined : (JSON.parse(person) as Person);
}

const authority = createAuthority({
  database: postgres(settings.database),
  secret,
  clock: () => Date.now() + ahead,
  ...(settings.snapshotLife === undefined ? {} : { snapshotLife: settings.snapshotLife }),
  ...(mailFile === undefined ? {} : { mailer: mailerInto(mailFile) }),
});
const app = new Hono();
app.all("/api/*", honoHandler(createHandler(authority, { authenticate, basePath: "/api" })));
if (script !== undefined) {
  const page = '<!doctype html><title>A page</title><div id="root"></div><script src="/page.js"></script>';
  app.get("/", (context) => context.html(page));
  app.get("/page.js", (context) =>
    context.body(readFileSync(script), 200, { "content-type": "text/javascript" }),
  );
}

// its parent may die too
process.once("disconnect", () => process.exit());
serve({ fetch: app.fetch, port: settings.port ?? 0, hostname: "127.0.0.1" }, ({ port }) => {
  if (mailFile !== undefined) authority.start(200);
  process.send?.(port);
});
