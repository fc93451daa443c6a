import { provideWithResolvers } from "../provideWithResolvers.ts";
import { Gates } from "./Gates.tsx";
import { inspector } from "./inspector.tsx";
import { match } from "./match.tsx";
import { Rows } from "./Rows.tsx";

const matches: { readonly [name: string]: () => Promise<void> } = {
  gates: () => match("10,000 gates over 67 permissions", Gates, 10_000, false),
  placedGates: () => match("10,000 gates, each about one of 150 projects", Gates, 10_000, true),
  inspector: async () => {
    await inspector(false);
    await inspector(true);
  },
  hooks: () => match("the hook in 2,000 heavier components", Rows, 2000, false),
};

/** The functions that the page exposes to the process that opened it. */
export const play = (name: string) => matches[name]?.();

provideWithResolvers();
Object.assign(globalThis, { play });
