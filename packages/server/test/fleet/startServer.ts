import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { ServerSettings } from "./ServerSettings.ts";

/** A server in a process of its own. */
export interface ServerProcess {
  readonly port: number;
  /** The address of the authority. */
  readonly url: string;
  /** Resolves when the process is gone. */
  readonly gone: Promise<void>;
  /** The latest errors it has reported. */
  faults(): string;
  /** Ends the process at once, whatever it is doing. */
  kill(): Promise<void>;
}

/** Starts a server in a process of its own, from the sources. Resolves when it listens. */
export async function startServer(settings: ServerSettings): Promise<ServerProcess> {
  const child = fork(
    fileURLToPath(new URL("./serverProcess.ts", import.meta.url)),
    [JSON.stringify(settings)],
    {
      execArgv: ["--conditions=@rolecall/source", "--import", "tsx"],
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    },
  );
  let said = "";
  child.stderr?.on("data", (part: Buffer) => {
    said = `${said}${part.toString()}`.slice(-20_000);
  });
  const gone = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
  });
  const port = await Promise.race([
    once(child, "message").then(([told]) => Number(told)),
    gone.then(() => {
      throw new Error(`The server ended before it listened: ${said}`);
    }),
  ]);
  return {
    port,
    url: `http://127.0.0.1:${port}/api`,
    gone,
    faults: () => said,
    async kill() {
      child.kill("SIGKILL");
      await gone;
    },
  };
}
