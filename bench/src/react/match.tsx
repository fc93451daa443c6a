import type { ComponentType } from "react";
import { type Player, shuffled, type Standing, takeTurns } from "../contest.ts";
import { cellsOf, oneMore } from "../core/model.ts";
import { report } from "../report.ts";
import { casl } from "./casl.tsx";
import { limit } from "./limit.tsx";
import { openPage } from "./page.tsx";
import { permix } from "./permix.tsx";
import { plainContext } from "./plainContext.tsx";
import { type Question, questionsFor } from "./questions.ts";
import { rolecall } from "./rolecall.tsx";
import type { App, Rival } from "./Rival.ts";

const rivals = [limit, rolecall, plainContext, casl, permix];
const changes = [
  { from: "owner", to: "admin" },
  { from: "member", to: oneMore },
  { from: "owner", to: "member" },
];

/** The content of the page. */
export type Content = ComponentType<{
  app: App;
  questions: readonly Question[];
  onRender?: (() => void) | undefined;
}>;

/**
 * Has all contenders mount and update the same content, after checking that each shows the right thing for every
 * role.
 */
export async function match(
  title: string,
  Content: Content,
  count: number,
  isPlaced: boolean,
): Promise<void> {
  const questions = questionsFor(count, isPlaced);
  const allowed = (role: string) =>
    questions.filter(({ permission }) => cellsOf.get(role)?.has(permission)).length;
  const right = (name: string, role: string, shown: number) => {
    if (shown !== allowed(role)) throw new Error(`${name} shows ${shown} of ${allowed(role)} for ${role}`);
  };
  const open = ({ name, create }: Rival, role: string, onRender?: () => void) => {
    const app = create(role, isPlaced);
    const page = openPage(app, <Content app={app} questions={questions} onRender={onRender} />);
    right(name, role, page.shown());
    return { app, page };
  };

  for (const rival of rivals)
    for (const role of ["owner", "member"]) {
      const { page } = open(rival, role);
      page.close();
    }
  const mount = rivals.map((rival) => ({
    name: rival.name,
    turn: () => {
      globalThis.gc?.();
      const app = rival.create("admin", isPlaced);
      const start = performance.now();
      const page = openPage(app, <Content app={app} questions={questions} />);
      const took = performance.now() - start;
      page.close();
      return took;
    },
  }));
  report(`${title}: mount`, "ms", await takeTurns(mount, 7), [
    { of: rolecall.name, against: limit.name, atMost: 1.1 },
  ]);

  for (const { from, to } of changes) {
    const flips = questions.filter(
      ({ permission }) => cellsOf.get(from)?.has(permission) !== cellsOf.get(to)?.has(permission),
    ).length;
    const renders: string[] = [];
    let ours = Number.NaN;
    for (const rival of rivals) {
      let rendered = 0;
      const { app, page } = open(rival, from, () => (rendered += 1));
      // some contenders read them twice
      const readsPerRender = rendered / count;
      rendered = 0;
      // one page after the other
      // oxlint-disable-next-line no-await-in-loop
      await app.change(to);
      rendered /= readsPerRender;
      renders.push(`${rival.name} ${rendered}`);
      right(rival.name, to, page.shown());
      if (rival === rolecall) ours = rendered;
      page.close();
    }
    const times = new Map<string, number[]>(rivals.map(({ name }) => [name, []]));
    let standings: Standing[] = [];
    for (let sitting = 0; sitting < 3; sitting += 1) {
      // the memory layout of a page depends on when it was created, so the pages are created again in another order
      const apps = shuffled(rivals).map((rival) => ({ ...open(rival, from), name: rival.name }));
      const players: Player[] = [];
      for (const { app, name } of apps)
        // oxlint-disable-next-line no-await-in-loop
        players.push({ name, turn: await thereAndBack(app, from, to) });
      globalThis.gc?.();
      // oxlint-disable-next-line no-await-in-loop
      standings = await takeTurns(players, 4, times);
      for (const { page, name } of apps) {
        right(name, from, page.shown());
        page.close();
      }
    }
    report(`${title}: a change that flips ${flips}`, "ms", standings, [
      { of: rolecall.name, against: limit.name, atMost: 1.2 },
      { of: rolecall.name, against: plainContext.name, atMost: 1 },
    ]);
    console.log(`  renders: ${renders.join(", ")}`);
    console.log(`  > renders of rolecall = ${ours}, aim ${flips}: ${ours === flips ? "met" : "NOT MET"}`);
  }
}

/** Creates a turn that changes the role back and forth. */
async function thereAndBack(app: App, from: string, to: string): Promise<Player["turn"]> {
  const play = async (times: number) => {
    const start = performance.now();
    for (let time = 0; time < times; time += 1) {
      // one change after the other
      // oxlint-disable-next-line no-await-in-loop
      await app.change(to);
      // oxlint-disable-next-line no-await-in-loop
      await app.change(from);
    }
    return (performance.now() - start) / (2 * times);
  };
  const once = await play(1);
  // a browser's clock is coarse, so short changes are timed ten at a time
  const times = Math.max(1, Math.min(20, Math.round(8 / (2 * once))));
  return () => {
    globalThis.gc?.({ type: "minor" });
    return play(times);
  };
}
