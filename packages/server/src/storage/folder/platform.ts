import type fs from "node:fs";
import type fsPromises from "node:fs/promises";
import type os from "node:os";
import type path from "node:path";
import type workers from "node:worker_threads";

interface Modules {
  "node:fs": typeof fs;
  "node:fs/promises": typeof fsPromises;
  "node:os": typeof os;
  "node:path": typeof path;
  "node:worker_threads": typeof workers;
}

/**
 * Gives a module of Node.js. It is asked for by name at run time, because a bundler for browsers fails at an import of
 * one, and this code is part of what a page loads for a database in the browser's storage.
 */
export function platform<TName extends keyof Modules>(name: TName): Modules[TName] {
  return process.getBuiltinModule(name);
}
