import { RolecallDevtools } from "@rolecall/react/devtools";
import { createPermissions } from "@rolecall/react";
import type { ReactNode } from "react";
import { shuffled, type Standing, takeTurns } from "../contest.ts";
import { cellsOf, flatModel, projectModel } from "../core/model.ts";
import { report } from "../report.ts";
import { Gates } from "./Gates.tsx";
import { openPage } from "./page.tsx";
import { questionsFor } from "./questions.ts";
import { createRolecall } from "./rolecall.tsx";
import type { App } from "./Rival.ts";

const [from, to] = ["owner", "member"];
const changes = 300;

interface Kind {
  readonly name: string;
  readonly isOpenAtFirst?: boolean;
}
const kinds: readonly Kind[] = [
  { name: "without the inspector" },
  { name: "inspector closed", isOpenAtFirst: false },
  { name: "panel open", isOpenAtFirst: true },
];

/** Changes roles as fast as the page can, without the inspector, with it closed, and with its panel open. */
export async function inspector(isPlaced: boolean): Promise<void> {
  const questions = questionsFor(1000, isPlaced);
  const flips = questions.filter(
    ({ permission }) => cellsOf.get(from)?.has(permission) !== cellsOf.get(to)?.has(permission),
  ).length;
  const open = ({ name, isOpenAtFirst }: Kind, onRender?: () => void) => {
    const permissions = createPermissions(isPlaced ? projectModel : flatModel);
    const app = createRolecall(permissions, from, isPlaced);
    const { Provider } = app;
    const Inspected = ({ children }: { children: ReactNode }) => (
      <RolecallDevtools PermissionProvider={permissions.PermissionProvider} isOpenAtFirst={isOpenAtFirst}>
        <Provider>{children}</Provider>
      </RolecallDevtools>
    );
    const inspected = isOpenAtFirst === undefined ? app : { ...app, Provider: Inspected };
    const page = openPage(inspected, <Gates app={app} questions={questions} onRender={onRender} />);
    const shown = questions.filter(({ permission }) => cellsOf.get(from)?.has(permission)).length;
    if (page.shown() !== shown) throw new Error(`${name} shows ${page.shown()} of ${shown}`);
    return { name, app, page, turn: () => play(app) };
  };
  const renders: string[] = [];
  for (const kind of kinds) {
    let reads = 0;
    const { app, page } = open(kind, () => (reads += 1));
    // some contenders read them twice
    const readsPerRender = reads / questions.length;
    reads = 0;
    // one page after the other
    // oxlint-disable-next-line no-await-in-loop
    await app.change(to);
    const count = reads / readsPerRender;
    const verdict = count === flips ? "met" : "NOT MET";
    renders.push(`  > renders, ${kind.name} = ${count}, aim ${flips}: ${verdict}`);
    page.close();
  }
  const times = new Map<string, number[]>();
  let standings: Standing[] = [];
  for (const { name } of kinds) times.set(name, []);
  for (let sitting = 0; sitting < 2; sitting += 1) {
    // the memory layout of a page depends on when it was created, so the pages are created again in another order
    const players = shuffled(kinds).map((kind) => open(kind));
    // oxlint-disable no-await-in-loop -- one page after the other
    for (const { turn } of players) await turn();
    standings = await takeTurns(players, 6, times);
    // oxlint-enable no-await-in-loop
    for (const { page } of players) page.close();
  }
  const asked = isPlaced ? 1000 : 67;
  report(
    `1,000 gates with ${asked} questions, a change that flips ${flips}, again and again`,
    "ms",
    standings,
    [
      { of: "inspector closed", against: "without the inspector", atMost: 1.1 },
      { of: "panel open", against: "without the inspector", atMost: 1.1 },
      { of: "panel open", against: "inspector closed", atMost: 1.1 },
    ],
  );
  for (const line of renders) console.log(line);
}

/** Yields after each change and includes that time, because the panel updates in it. */
async function play(app: App): Promise<number> {
  globalThis.gc?.({ type: "minor" });
  const start = performance.now();
  for (let at = 0; at < changes; at += 1) {
    // one change after the other
    // oxlint-disable-next-line no-await-in-loop
    await app.change(at % 2 ? from : to);
    // oxlint-disable-next-line no-await-in-loop
    await new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener("message", () => {
        port1.close();
        resolve();
      });
      port1.start();
      port2.postMessage(undefined);
    });
  }
  return (performance.now() - start) / changes;
}
