import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { takeTurns } from "../contest.ts";
import { report } from "../report.ts";
import { cellsOf, definitionOf, names } from "./model.ts";
import { caslRules, pairs } from "./peers.ts";

const person = { role: "admin", asked: "project.rename" };

/** The first check in a fresh process, import included; the node process itself is not counted. */
export async function firstCheck(): Promise<void> {
  const { permissions, roles } = definitionOf("organization");
  const pair = pairs.find(({ name }) => name === person.asked);
  const given = JSON.stringify({
    ...person,
    ...pair,
    definition: { scopes: { organization: {} }, permissions, roles: { organization: roles } },
    rulesOf: Object.fromEntries([...cellsOf.keys()].map((role) => [role, caslRules(role)])),
    names,
    cells: Object.fromEntries([...cellsOf].map(([role, allowed]) => [role, [...allowed]])),
  });
  const player = (name: string, script: string) => ({
    name,
    turn: () => {
      const file = fileURLToPath(new URL(`core/fresh/${script}.js`, import.meta.url));
      const { stdout, stderr, status } = spawnSync(process.execPath, [file, given], { encoding: "utf8" });
      if (status !== 0) throw new Error(stderr);
      return Number(stdout);
    },
  });
  const players = [
    player("limit: bit masks, no import", "limit"),
    player("rolecall", "rolecall"),
    player("casl", "casl"),
  ];
  const standings = await takeTurns(players, 21);
  report("First check in a fresh process, import included", "ms", standings, [
    { of: "rolecall", against: "casl", atMost: 0.33 },
  ]);
}
