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
      args: "size:2",
      globals: "theme:dark;rolecall.plan:free;rolecall.cell.shop:till_u2e_clerk",
    });
  });
});
