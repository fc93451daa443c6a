import { resolveTxt } from "node:dns/promises";
import { serve } from "@hono/node-server";
import { getConnInfo } from "@hono/node-server/conninfo";
import { RolecallError } from "@rolecall/core";
import { nodemailerMailer } from "@rolecall/server/nodemailer";
import { pglite } from "@rolecall/server/pglite";
import { postgres } from "@rolecall/server/postgres";
import type { Mailer } from "@rolecall/server";
import { createTransport } from "nodemailer";
import { formatConflicts } from "./formatConflicts.ts";
import { createConsoleServer } from "./createConsoleServer.ts";
import { readSettings, type Settings } from "./readSettings.ts";
import { serveConsole } from "./serveConsole.ts";
import { startRounds } from "./startRounds.ts";

try {
  await start(readSettings(process.env));
} catch (error) {
  if (!(error instanceof RolecallError)) throw error;
  process.stderr.write(`\n${error.message}\n`);
  process.exitCode = 1;
}

async function start(settings: Settings): Promise<void> {
  const { databaseUrl, host, port, origin, secret, sample, personaSwitch, trustedProxies } = settings;
  const { storybook, privateProviders } = settings;
  const { app, authority, conflicts, runRequests } = await createConsoleServer({
    database: databaseUrl === undefined ? pglite() : postgres(databaseUrl),
    origin,
    secret,
    sample,
    personaSwitch,
    trustedProxies,
    storybook,
    privateProviders,
    addressOf: (context) => getConnInfo(context).remote.address,
    resolveTxt,
    mailer: createMailer(settings),
  });
  const isBuilt = serveConsole(app);
  const stop = authority.start();
  // requests wait a minute, so that they can still be cancelled
  const stopRequests = startRounds(runRequests, 60_000);
  // it is ready once it listens
  const server = serve({ fetch: app.fetch, hostname: host, port }, () => {
    print(
      isBuilt
        ? `The console is ready: ${origin}/`
        : `The server is ready: ${origin}/api/rolecall/openapi.json. To serve the console's pages as well, build the console.`,
    );
    if (conflicts.length > 0) print(formatConflicts(conflicts));
    if (settings.smtp === undefined && !settings.printsMails)
      print("Emails are not delivered, but kept in the outbox. Set SMTP_URL and MAIL_FROM to send them.");
    if (sample !== undefined)
      print(
        "  ines@acme.test   owner\n" +
          "  jonas@acme.test  admin\n" +
          "  priya@acme.test  billing admin\n" +
          "  tom@acme.test    member\n" +
          `  Their password is ${sample.password}.`,
      );
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => {
      server.close();
      void Promise.all([stop(), stopRequests()])
        .then(() => authority.close())
        .finally(() => process.exit(0));
    });
}

function createMailer({ smtp, printsMails }: Settings): Mailer | undefined {
  if (smtp !== undefined) return nodemailerMailer(createTransport(smtp.url), smtp.from);
  if (!printsMails) return undefined;
  // prints emails instead of sending them
  return { send: async ({ to, subject, text }) => print(`Mail to ${to}: ${subject}\n${text}`) };
}

function print(text: string): void {
  process.stdout.write(`\n${text}\n`);
}
