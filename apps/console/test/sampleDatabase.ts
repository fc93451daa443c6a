import { PGlite } from "@electric-sql/pglite";
import { pglite } from "@rolecall/server/pglite";
import { createConsoleServer } from "../server/createConsoleServer.ts";
import { samplePassword } from "../server/sample/addSampleData.ts";

/** The secret of all test servers, so that links in the sample work on each of them. */
export const testSecret = "a secret that only these tests know, of 32 bytes";

let dump: Promise<Blob> | undefined;

/** Opens a new database with the sample data. It is filled once per process, and later ones are copies. */
export async function openSampleDatabase(): Promise<PGlite> {
  dump ??= dumpSample();
  return PGlite.create({ loadDataDir: await dump });
}

async function dumpSample(): Promise<Blob> {
  const instance = await PGlite.create();
  const { authority } = await createConsoleServer({
    database: pglite(instance),
    origin: "http://localhost",
    secret: testSecret,
    mailer: { send: async () => undefined },
    resolveTxt: async () => [],
    sample: { password: samplePassword },
  });
  await authority.close();
  const dumped = await instance.dumpDataDir("none");
  await instance.close();
  return dumped;
}
