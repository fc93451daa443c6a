import { PGlite } from "@electric-sql/pglite";
import { pglite } from "@rolecall/server/pglite";
import { createConsoleServer } from "../server/createConsoleServer.ts";
import { samplePassword } from "../server/sample/addSampleData.ts";

/** What every server of the tests seals with: links in the sample open on each of them. */
export const testSecret = "a secret that only these tests know, of 32 bytes";

let dump: Promise<Blob> | undefined;

/** Opens a database of its own with the sample data. It is filled once per process; each later one is a copy. */
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
