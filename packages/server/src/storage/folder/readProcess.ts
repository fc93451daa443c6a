import { platform } from "./platform.ts";

/** Reads when a process began and whether it has ended, where the system tells: from `/proc` of Linux. */
export function readProcess(pid: number): { readonly started: string; readonly ended: boolean } | undefined {
  if (process.platform !== "linux") return undefined;
  try {
    const stat = platform("node:fs").readFileSync(`/proc/${pid}/stat`, "utf8");
    // the name of the program comes second, in brackets, and may have blanks and brackets in it
    const [state, ...fields] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const started = fields[18];
    // a process that has ended stays listed until its parent has looked
    return started === undefined ? undefined : { started, ended: state === "Z" || state === "X" };
  } catch {
    return undefined;
  }
}
