import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** A process of its own that wants a folder. */
export interface FolderProcess {
  readonly pid: number;
  /** Opens the folder and writes its process id into it. Resolves to `opened`, or to the message of the fault. */
  open(): Promise<string>;
  close(): Promise<void>;
  /** Ends the process at once, without giving it time to close anything. */
  kill(): Promise<void>;
}

/** Starts a process that opens a folder when it is told to. */
export async function startFolderProcess(folder: string): Promise<FolderProcess> {
  const child = fork(fileURLToPath(new URL("./folderProcess.ts", import.meta.url)), [folder], {
    execArgv: ["--conditions=@rolecall/source", "--import", "tsx"],
  });
  const answer = async () => String((await once(child, "message"))[0]);
  await answer();
  const ask = (word: string) => {
    const answered = answer();
    child.send(word);
    return answered;
  };
  return {
    pid: child.pid ?? 0,
    open: () => ask("open"),
    async close() {
      await ask("close");
    },
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, "exit");
      child.kill("SIGKILL");
      await gone;
    },
  };
}
