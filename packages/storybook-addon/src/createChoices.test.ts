import { describeModel } from "@rolecall/react/devtools";
import { describe, expect, it } from "vitest";
import { model } from "../test/market.ts";
import { createChoices } from "./createChoices.ts";
import type { ReadyMessage } from "./events.ts";

function choicesOf(hasOwnPeople: boolean) {
  let globals: Record<string, unknown> = { rolecall: { grid: "shop" } };
  const message: ReadyMessage = {
    storyId: "a--b",
    model: describeModel(model),
    labels: {},
    initial: {},
    hasOwnPeople,
    playsToMount: false,
  };
  // only the parts of Storybook's interface that are used
  const api = {
    on: (_name: string, listener: (ready: ReadyMessage) => void) => (listener(message), () => {}),
    getCurrentStoryData: () => ({ id: "a--b" }),
    getUserGlobals: () => globals,
    getStoryGlobals: () => ({}),
    updateGlobals: (next: Record<string, unknown>) => void (globals = next),
  } as unknown as Parameters<typeof createChoices>[0];
  return { read: createChoices(api).read, chosen: () => globals["rolecall"] };
}
const clerk = { roles: { shop: ["till.clerk"] }, plan: undefined };

describe("createChoices", () => {
  it("shows the grid and takes a choice", () => {
    const { read, chosen } = choicesOf(false);
    expect(read()?.grid).toBe("shop");
    read()?.choose(clerk);
    expect(chosen()).toMatchObject({ roles: { shop: "till_u2e_clerk" } });
    read()?.setGrid(undefined);
    expect(read()?.grid).toBeUndefined();
  });

  it("shows no grid and takes no choice for a story with its own people", () => {
    const { read, chosen } = choicesOf(true);
    expect(read()?.grid).toBeUndefined();
    read()?.choose(clerk);
    read()?.setGrid("stall");
    expect(chosen()).toEqual({ grid: "shop" });
  });
});
