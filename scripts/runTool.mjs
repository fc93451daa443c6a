import { spawn } from "node:child_process";

/**
 * Runs a tool in the foreground and exits when it does. Passes signals on, and stops the tool when the parent process
 * is gone, because npm leaves its child running when it is killed.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
export function runTool(command, args, env) {
  const child = spawn(command, args, { stdio: "inherit", env });
  /** @type {NodeJS.Signals[]} */
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
  for (const signal of signals) process.on(signal, () => child.kill(signal));
  // when one of several tools exits, stop the others
  process.on("exit", () => child.kill("SIGTERM"));
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) child.kill("SIGTERM");
  }, 500).unref();
  child.on("error", (error) => {
    console.error(`${command} did not start: ${error.message}`);
    process.exit(1);
  });
  child.on("exit", (code) => process.exit(code ?? 1));
}
