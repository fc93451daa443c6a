import { writeFile } from "node:fs/promises";
import { PGlite } from "@electric-sql/pglite";
import { createAuthority } from "@rolecall/server";
import { pglite } from "@rolecall/server/pglite";
import { migrateBackend } from "../backend/storage/migrateBackend.ts";
import { addBackendSample } from "./addBackendSample.ts";
import { addSampleData, samplePassword } from "./addSampleData.ts";
import { addProjectPeople } from "./projectPeople.ts";
import { noteSampleTime } from "./sampleTime.ts";

// Writes a dump of the sample database to the file given on the command line. Creating the database takes a page ten
// seconds, restoring the dump one.
const [file] = process.argv.slice(2);
if (file === undefined) throw new Error("Pass the file to write the sample database to.");
const instance = await PGlite.create();
const authority = createAuthority({
  database: pglite(instance),
  secret: "not used: the sample has no tokens",
});
await authority.migrate();
await migrateBackend(authority.database);
// pages don't sign in with a password
await addSampleData(authority, { addPeople: async () => {} }, samplePassword);
await addBackendSample(authority);
await addProjectPeople(authority);
await noteSampleTime(instance);
const dump = await instance.dumpDataDir("gzip");
await writeFile(file, new Uint8Array(await dump.arrayBuffer()));
// PGlite leaves timers running
process.exit(0);
