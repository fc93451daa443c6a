import { spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../../scripts/projectFiles.ts";
import { largeModel } from "./largeModel.ts";

/** A message about one line, expected or actual. */
export interface Message {
  readonly line: number;
  readonly text: string;
}

const folder = join(root, "tests/messages/fixtures");
const models: Record<string, string> = {
  small: readFileSync(join(folder, "model.ts"), "utf8"),
  organization: 'export { organizationModel as model } from "@rolecall/organization";',
  large: largeModel(),
};
const expectation = /(?:\/\/ |\{\/\* )@ts-expect-error /;

/** The models with which every fixture is compiled. */
export const modelNames: readonly string[] = Object.keys(models);

/** The fixtures, by file name. */
export const fixtures: ReadonlyMap<string, string> = new Map(
  readdirSync(folder)
    .filter((file) => file !== "model.ts")
    .map((file) => [file, readFileSync(join(folder, file), "utf8")]),
);

/** Reads the messages that a fixture expects. Each comment applies to the line below it. */
export function expectedIn(source: string): Message[] {
  return source.split("\n").flatMap((text, index) => {
    const [before, message] = text.split(expectation);
    return before === undefined || message === undefined ? [] : [{ line: index + 2, text: message }];
  });
}

/** Compiles all fixtures with all models at once. Returns the first lines of all messages, by `model/file`. */
export function compileFixtures(): Map<string, Message[]> {
  const work = mkdtempSync(join(tmpdir(), "rolecall-messages-"));
  try {
    symlinkSync(join(root, "node_modules"), join(work, "node_modules"));
    writeFileSync(join(work, "package.json"), JSON.stringify({ type: "module" }));
    writeFileSync(join(work, "tsconfig.json"), JSON.stringify(config));
    for (const [name, model] of Object.entries(models)) {
      mkdirSync(join(work, name));
      writeFileSync(join(work, name, "model.ts"), model);
      for (const [file, source] of fixtures)
        writeFileSync(join(work, name, file), source.replaceAll("@ts-expect-error", "expected:"));
    }
    return readMessages(compile(work));
  } finally {
    rmSync(work, { recursive: true });
  }
}

const config = {
  extends: join(root, "tsconfig.base.json"),
  compilerOptions: { lib: ["es2023", "dom", "dom.iterable"] },
  include: ["."],
};

function compile(work: string): string {
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const run = spawnSync(process.execPath, [tsc, "-p", work, "--pretty", "false"], {
    cwd: work,
    encoding: "utf8",
  });
  return run.stdout + run.stderr;
}

function readMessages(output: string): Map<string, Message[]> {
  const messages = new Map<string, Message[]>();
  // further lines of a message are indented
  for (const text of output.split("\n").filter((each) => /^\S/.test(each))) {
    const [, file, line, message] = /^(.+)\((\d+),\d+\): error TS\d+: (.*)$/.exec(text) ?? [];
    if (file === undefined || message === undefined) throw new Error(`The compiler said: ${text}`);
    messages.set(file, [...(messages.get(file) ?? []), { line: Number(line), text: message }]);
  }
  return messages;
}
