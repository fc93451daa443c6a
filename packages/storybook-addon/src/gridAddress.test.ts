import { describe, expect, it } from "vitest";
import { gridAddress } from "./gridAddress.ts";

describe("gridAddress", () => {
  it("keeps globals and args, and replaces the grid by one role of it", () => {
    const manager =
      "https://book.example/docs/?path=/story/a--b&args=size:2&globals=theme:dark;rolecall.plan:free;rolecall.grid:shop";
    const address = new URL(gridAddress(manager, "a--b", "shop", "till.clerk"));
    expect(address.pathname).toBe("/docs/iframe.html");
    expect(Object.fromEntries(address.searchParams)).toEqual({
      id: "a--b",
      viewMode: "story",
      embed: "true",
      args: "size:2",
      globals: "theme:dark;rolecall.plan:free;rolecall.cell.shop:till_u2e_clerk",
    });
  });

  it("lets only a story play that renders nothing otherwise", () => {
    const play = (playsToMount: boolean) =>
      new URL(gridAddress("https://book.example/", "a--b", "shop", "keeper", playsToMount)).searchParams;
    expect(play(false).get("embed")).toBe("true");
    expect(play(true).has("embed")).toBe(false);
  });
});
