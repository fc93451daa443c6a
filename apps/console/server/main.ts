import { randomBytes } from "node:crypto";
import { serve } from "@hono/node-server";
import { pglite } from "@rolecall/server/pglite";
import { postgres } from "@rolecall/server/postgres";
import { createConsoleServer } from "./createConsoleServer.ts";
import { samplePassword } from "./sample/addSampleData.ts";

// Without a database of its own it keeps everything in memory and begins anew at each start.
const address = process.env["DATABASE_URL"];
const port = Number(process.env["AUTHORITY_PORT"] || 4000);
const origin = process.env["ORIGIN"] ?? `http://localhost:${port}`;
const secret = process.env["SECRET"] ?? randomBytes(32).toString("base64url");

const { app, authority } = await createConsoleServer({
  database: address ? postgres(address) : pglite(),
  origin,
  secret,
  // nothing leaves the machine: whoever tries it reads the mails here
  mailer: { send: async ({ to, subject, text }) => say(`Mail to ${to}: ${subject}\n${text}`) },
});
const stop = authority.start();
const server = serve({ fetch: app.fetch, port });
say(
  `The authority is ready: ${origin}/api/rolecall/openapi.json\n` +
    `Sign in as ines@acme.test (owner), jonas@acme.test (admin), priya@acme.test (billing admin) or tom@acme.test (member) with the password ${samplePassword}.`,
);
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, () => {
    server.close();
    void stop()
      .then(() => authority.close())
      .finally(() => process.exit(0));
  });

function say(text: string): void {
  process.stdout.write(`\n${text}\n`);
}
