import { randomBytes } from "node:crypto";
import { resolveTxt } from "node:dns/promises";
import { serve } from "@hono/node-server";
import { pglite } from "@rolecall/server/pglite";
import { postgres } from "@rolecall/server/postgres";
import { createConsoleServer } from "./createConsoleServer.ts";
import { samplePassword } from "./sample/addSampleData.ts";
import { serveConsole } from "./serveConsole.ts";
import { startRounds } from "./startRounds.ts";

// Without a database of its own it keeps everything in memory and begins anew at each start.
const address = process.env["DATABASE_URL"];
const port = Number(process.env["AUTHORITY_PORT"] || 4000);
const origin = process.env["ORIGIN"] ?? `http://localhost:${port}`;
const secret = process.env["SECRET"] ?? randomBytes(32).toString("base64url");
const demo = !address && process.env["NODE_ENV"] !== "production";

const { app, authority, runRequests } = await createConsoleServer({
  database: address ? postgres(address) : pglite(),
  origin,
  secret,
  demo,
  resolveTxt,
  // nothing leaves the machine: whoever tries it reads the mails here
  mailer: { send: async ({ to, subject, text }) => say(`Mail to ${to}: ${subject}\n${text}`) },
});
const isBuilt = serveConsole(app);
const stop = authority.start();
// a request that waits for its minute can still be cancelled
const stopRequests = startRounds(runRequests, 60_000);
const server = serve({ fetch: app.fetch, port });
say(
  isBuilt
    ? `The console is ready: ${origin}/`
    : `The server is ready: ${origin}/api/rolecall/openapi.json. Build the console to have its pages here too.`,
);
say(
  "  ines@acme.test   owner\n" +
    "  jonas@acme.test  admin\n" +
    "  priya@acme.test  billing admin\n" +
    "  tom@acme.test    member\n" +
    `  The password of each is ${samplePassword}.`,
);
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, () => {
    server.close();
    void Promise.all([stop(), stopRequests()])
      .then(() => authority.close())
      .finally(() => process.exit(0));
  });

function say(text: string): void {
  process.stdout.write(`\n${text}\n`);
}
