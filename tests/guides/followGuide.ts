import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { isSetUp, type Place } from "./prepareProjects.ts";

/** The values that a reader sets for the variables that a guide exports. */
type Values = Readonly<Record<string, () => string>>;

/** Follows a guide step by step. */
export interface Reader {
  /** The current folder, after the last `cd`. */
  readonly folder: () => string;
  /** The output of all commands and servers. */
  readonly printed: () => string;
  /**
   * Writes the files and runs the commands of a section, in order. Without a section, all remaining ones.
   * An npm or npx command that prints a local address is a server, and keeps running.
   * @param values The values to set for the variables that the section exports, instead of the guide's.
   * @throws when a command fails
   */
  readonly follow: (section?: string, values?: Values) => Promise<void>;
  /** Runs one more command in the current folder. */
  readonly run: (command: string) => Promise<void>;
  /** Lists the files and commands that have not been followed yet. */
  readonly left: () => readonly string[];
  /** Stops all running servers. */
  readonly stop: () => Promise<void>;
}

/** Starts following a guide in a prepared folder. */
export function followGuide({ guide, folder: start }: Place, settings: Record<string, string> = {}): Reader {
  let folder = start;
  let printed = "";
  const left = new Set(guide.steps);
  const env: NodeJS.ProcessEnv = { ...process.env, ...settings, NO_COLOR: "1", CI: "1" };
  for (const name of ["NODE_ENV", "VITEST", "NODE_OPTIONS", "FORCE_COLOR"]) delete env[name];
  const running = new Set<ChildProcess>();

  async function follow(section?: string, values: Values = {}) {
    const steps = [...left].filter((step) => section === undefined || step.section === section);
    if (steps.length === 0) throw new Error(`${guide.file} has nothing to do under "${section}"`);
    for (const step of steps) {
      left.delete(step);
      if (step.kind === "file") write(step.path, step.content);
      else await obey(step.command, values);
    }
  }

  function write(path: string, content: string): void {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }

  async function obey(command: string, values: Values): Promise<void> {
    const [, next] = /^cd (\S+)$/.exec(command) ?? [];
    const [, variable, given] = /^export (\w+)=(.*)$/.exec(command) ?? [];
    if (next !== undefined) folder = join(folder, next);
    else if (variable !== undefined) env[variable] = valueOf(variable, given, values);
    else if (!isSetUp(command)) await run(command);
  }

  function valueOf(variable: string, given = "", values: Values): string {
    const value = values[variable]?.() ?? given.replace(/^"(.*)"$/, "$1");
    if (value === "" || value.startsWith("<"))
      throw new Error(`${guide.file}: nothing has been printed for ${variable}:\n${printed}`);
    return value;
  }

  function run(command: string): Promise<void> {
    const path = [join(folder, "node_modules/.bin"), env["PATH"]].join(delimiter);
    const child = spawn(command, {
      cwd: folder,
      shell: true,
      detached: true,
      env: { ...env, PATH: path },
    });
    running.add(child);
    return new Promise((resolve, reject) => {
      let output = "";
      const fail = (how: string) => reject(new Error(`${guide.file}: ${command} ${how}:\n${output}`));
      setTimeout(fail, 200_000, "neither ends nor prints an address").unref();
      const read = (part: Buffer) => {
        output += part.toString();
        printed += part.toString();
        if (/http:\/\/localhost:\d+/.test(output) && /^np[mx] /.test(command)) resolve();
      };
      child.stdout.on("data", read);
      child.stderr.on("data", read);
      child.on("close", (code) => {
        running.delete(child);
        if (code === 0) resolve();
        else fail("fails");
      });
    });
  }

  async function stop(): Promise<void> {
    await Promise.all(
      [...running].map(
        (child) =>
          new Promise<void>((resolve) => {
            child.on("close", () => resolve());
            // its own process group, so that the shell and npx around it end with it
            if (child.pid !== undefined) process.kill(-child.pid, "SIGTERM");
          }),
      ),
    );
  }

  return {
    folder: () => folder,
    printed: () => printed,
    follow,
    run,
    left: () => [...left].map((step) => (step.kind === "file" ? step.path : step.command)),
    stop,
  };
}
