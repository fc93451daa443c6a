import { cleanup, render } from "@testing-library/react";
import type { ReactNode } from "react";
import { addons, mockChannel } from "storybook/preview-api";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { asPersona, type PreviewContext } from "../src/asPersona.tsx";
import { events } from "../src/events.ts";
import { Can, PermissionProvider } from "./market.ts";

let channel = mockChannel();
beforeEach(() => {
  vi.useFakeTimers();
  channel = mockChannel();
  addons.setChannel(channel);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** What rendered, by its question: the gates hand over to these when they render. */
let rendered: string[] = [];
const told = (name: string) => (decision: { status: string }) => {
  rendered.push(name);
  return decision.status === "allowed" ? <i data-shown="">{name}</i> : null;
};

/** A thousand gates: half ask about the till, a quarter about the price of a stall, a quarter about painting it. */
const gates = Array.from({ length: 1000 }, (_, at) => {
  const on = { stall: `stall-${at % 40}` };
  if (at % 2 === 0)
    return (
      <Can key={at} permission="till.open">
        {told("till.open")}
      </Can>
    );
  return at % 4 === 1 ? (
    <Can key={at} permission="price.change" on={on}>
      {told("price.change")}
    </Can>
  ) : (
    <Can key={at} permission="stall.paint" on={on}>
      {told("stall.paint")}
    </Can>
  );
});
let storyRenders = 0;
function Story(): ReactNode {
  storyRenders += 1;
  return gates;
}

const args = {};
const context = (roles: object): PreviewContext => ({
  id: "market--thousand",
  args,
  globals: {},
  userGlobals: { rolecall: { roles } },
  parameters: { rolecall: { PermissionProvider } },
});
const Shown = ({ roles }: { roles: object }) => asPersona(Story, context(roles));
const shownGates = () => document.querySelectorAll("[data-shown]").length;
const counts = () =>
  Object.fromEntries([...new Set(rendered)].map((name) => [name, rendered.filter((r) => r === name).length]));

describe.each([
  ["closed", false],
  ["open", true],
])("a story with 1,000 gates, with the panel %s", (_, isOpen) => {
  const open = (roles: object) => {
    rendered = [];
    storyRenders = 0;
    const { rerender } = render(<Shown roles={roles} />);
    channel.emit(events.watch, { isOpen });
    vi.advanceTimersByTime(1000);
    expect(counts()).toEqual({ "till.open": 500, "price.change": 250, "stall.paint": 250 });
    return (next: object) => {
      rendered = [];
      rerender(<Shown roles={next} />);
      vi.advanceTimersByTime(1000);
    };
  };

  it("renders only the 250 gates that flip when the toolbar gives another role", () => {
    const choose = open({ shop: "none" });
    expect(shownGates()).toBe(0);
    choose({ shop: "none", stall: "seller" });
    // painting takes the allowance of the shop as well, and the till is the shop's alone
    expect(counts()).toEqual({ "price.change": 250 });
    expect(shownGates()).toBe(250);
    choose({ shop: "none" });
    expect(counts()).toEqual({ "price.change": 250 });
    expect(storyRenders).toBe(1);
  });

  it("renders the 500 gates that flip, once each, when several answers change at once", () => {
    const choose = open({ shop: "keeper" });
    expect(shownGates()).toBe(1000);
    choose({ shop: "till.clerk" });
    expect(counts()).toEqual({ "price.change": 250, "stall.paint": 250 });
    expect(shownGates()).toBe(500);
  });

  it("renders none when the other role has the same answers", () => {
    const choose = open({ shop: "keeper" });
    choose({ shop: ["keeper", "till.clerk"] });
    expect(rendered).toEqual([]);
    expect(storyRenders).toBe(1);
  });
});
