import { spawn, spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL(".", import.meta.url));
const next = createRequire(import.meta.url).resolve("next/dist/bin/next");

/** The application as deployed: built, then started by `next start`. */
export interface NextApp {
  readonly url: string;
  /** The output of the application. */
  readonly output: () => string;
  stop(): Promise<void>;
}

/** Builds the application with the packages as published, and starts it on a free port. */
export async function startNextApp(settings: Readonly<Record<string, string>>): Promise<NextApp> {
  const env = { ...process.env, ...settings, NODE_ENV: "production" as const, NEXT_TELEMETRY_DISABLED: "1" };
  rmSync(join(folder, ".next"), { recursive: true, force: true });
  const built = spawnSync(process.execPath, [next, "build"], { cwd: folder, env, encoding: "utf8" });
  if (built.status !== 0) throw new Error(`The application does not build:\n${built.stdout}${built.stderr}`);

  const port = await freePort();
  const started = spawn(process.execPath, [next, "start", "--hostname", "127.0.0.1", "--port", `${port}`], {
    cwd: folder,
    env,
  });
  let output = "";
  for (const stream of [started.stdout, started.stderr])
    stream.on("data", (part: Buffer) => {
      output += part.toString();
    });
  const ended = new Promise<void>((resolve) => {
    started.once("exit", () => resolve());
  });
  const url = `http://127.0.0.1:${port}`;
  while (!(await answers(url))) {
    if (started.exitCode !== null) throw new Error(`The application has not started:\n${output}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    url,
    output: () => output,
    stop: async () => {
      started.kill();
      await ended;
    },
  };
}

async function answers(url: string): Promise<boolean> {
  return fetch(`${url}/watches`).then(
    (response) => response.ok,
    () => false,
  );
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      // it listens on a port rather than a pipe, so the address is an object
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
