import { writeFile } from "node:fs/promises";
import { PGlite } from "@electric-sql/pglite";
import { createAuthority } from "@rolecall/server";
import { pglite } from "@rolecall/server/pglite";
import { migrateBackend } from "../backend/storage/migrateBackend.ts";
import { addBackendSample } from "./addBackendSample.ts";
import { addSampleData, samplePassword } from "./addSampleData.ts";
import { addProjectPeople } from "./projectPeople.ts";
import { noteSampleTime } from "./sampleTime.ts";

// Writes the sample database, as PGlite restores it, into the file that the command line names. Making one takes a
// page ten seconds, restoring it one.
const [file] = process.argv.slice(2);
if (file === undefined) throw new Error("Pass the file to write the sample database to.");
const instance = await PGlite.create();
const authority = createAuthority({
  database: pglite(instance),
  secret: "not used: the sample has no tokens",
});
await authority.migrate();
await migrateBackend(authority.database);
// no one signs in with a password in a page
await addSampleData(authority, { addPeople: async () => {} }, samplePassword);
await addBackendSample(authority);
await addProjectPeople(authority);
await noteSampleTime(instance);
const dump = await instance.dumpDataDir("gzip");
await writeFile(file, new Uint8Array(await dump.arrayBuffer()));
// PGlite leaves timers behind
process.exit(0);
