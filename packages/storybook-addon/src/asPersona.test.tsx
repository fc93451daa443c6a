import { act, cleanup, render, screen } from "@testing-library/react";
import { useState } from "react";
import { addons, mockChannel } from "storybook/preview-api";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Can, PermissionProvider, useAccess } from "../test/market.ts";
import { asPersona, type PreviewContext } from "./asPersona.tsx";
import { type AskedMessage, events, type ReadyMessage } from "./events.ts";
import { noteStory } from "./noteStory.ts";
import { takeShown } from "./ShownPairs.ts";

let channel = mockChannel();
beforeEach(() => {
  channel = mockChannel();
  addons.setChannel(channel);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const Story = () => (
  <Can permission="price.change" on={{ stall: "apples" }} fallback="ask">
    change
  </Can>
);
const args = {};
const context = (chosen: object, more: Partial<PreviewContext> = {}): PreviewContext => ({
  id: "stall--apples",
  args,
  globals: {},
  userGlobals: { rolecall: chosen },
  parameters: { rolecall: { PermissionProvider } },
  ...more,
});
const Shown = ({ of: shown, story = Story }: { of: PreviewContext; story?: () => React.ReactNode }) =>
  asPersona(story, shown);

describe("asPersona", () => {
  it("shows a story as the model's first role, and as the persona in the toolbar", () => {
    const { rerender } = render(<Shown of={context({})} />);
    expect(document.body.textContent).toBe("change");
    rerender(<Shown of={context({ roles: { shop: "till.clerk" } })} />);
    expect(document.body.textContent).toBe("ask");
    rerender(<Shown of={context({ roles: { shop: "none", stall: "seller" } })} />);
    expect(document.body.textContent).toBe("change");
    rerender(<Shown of={context({ snapshot: "loading" })} />);
    expect(document.body.textContent).toBe("");
  });

  it("lets a story fix what it names, and the grid overrule that", () => {
    const storyGlobals = { rolecall: { roles: { shop: "till.clerk" } } };
    const { rerender } = render(<Shown of={context({ roles: { shop: "keeper" } }, { storyGlobals })} />);
    expect(document.body.textContent).toBe("ask");
    rerender(<Shown of={context({ cell: { shop: "keeper" } }, { storyGlobals })} />);
    expect(document.body.textContent).toBe("change");
  });

  it("leaves alone what has no provider, and what wants to be left alone", () => {
    render(<Shown of={context({}, { parameters: {} })} />);
    expect(document.body.textContent).toBe("");
    cleanup();
    render(<Shown of={context({}, { parameters: { rolecall: { PermissionProvider, disable: true } } })} />);
    expect(document.body.textContent).toBe("");
  });

  it("takes the access away some moments after a story was opened", () => {
    vi.useFakeTimers();
    render(<Shown of={context({ snapshot: "revoked" })} />);
    expect(document.body.textContent).toBe("change");
    act(() => void vi.advanceTimersByTime(600));
    expect(document.body.textContent).toBe("ask");
  });

  it("renders a story again only for what is not the toolbar's choice", () => {
    let renders = 0;
    const counted = () => {
      renders += 1;
      return <Story />;
    };
    const { rerender } = render(<Shown story={counted} of={context({})} />);
    rerender(<Shown story={counted} of={context({ roles: { shop: "till.clerk" } })} />);
    expect(renders).toBe(1);
    rerender(<Shown story={counted} of={context({ roles: { shop: "till.clerk" } })} />);
    rerender(<Shown story={counted} of={context({ roles: { shop: "till.clerk" } }, { args: { a: 1 } })} />);
    expect(renders).toBe(3);
  });

  it("keeps the state of a story through a change of role", () => {
    const Counter = () => {
      const [count, setCount] = useState(0);
      const version = useAccess().version;
      return <button onClick={() => setCount(count + 1)}>{`${count} ${typeof version}`}</button>;
    };
    const { rerender } = render(<Shown story={Counter} of={context({})} />);
    act(() => screen.getByRole("button").click());
    rerender(<Shown story={Counter} of={context({ roles: { shop: "till.clerk" } })} />);
    expect(document.body.textContent).toBe("1 number");
  });

  it("tells the manager its model, and its questions while the panel is open", () => {
    vi.useFakeTimers();
    const ready: ReadyMessage[] = [];
    const asked: AskedMessage[] = [];
    channel.on(events.ready, (message: ReadyMessage) => ready.push(message));
    channel.on(events.asked, (message: AskedMessage) => asked.push(message));
    const { rerender } = render(<Shown of={context({})} />);
    expect(ready.map(({ storyId, model }) => [storyId, model.root])).toEqual([["stall--apples", "shop"]]);
    expect(asked).toEqual([]);
    channel.emit(events.watch, { isOpen: true });
    expect(asked.map(({ isAll, questions }) => [isAll, questions.length])).toEqual([[true, 1]]);
    rerender(<Shown of={context({ roles: { shop: "till.clerk" } })} />);
    vi.advanceTimersByTime(100);
    expect(asked[1]?.questions.map(({ decision }) => decision.status)).toEqual(["denied"]);
    channel.emit(events.watch, { isOpen: false });
    rerender(<Shown of={context({})} />);
    vi.advanceTimersByTime(100);
    expect(asked).toHaveLength(2);
  });

  it("tells the manager of what a story asks later, as a play function makes it do", () => {
    vi.useFakeTimers();
    const asked: AskedMessage[] = [];
    channel.on(events.asked, (message: AskedMessage) => asked.push(message));
    const Opens = () => {
      const [isOpen, setOpen] = useState(false);
      const access = useAccess();
      return isOpen ? (
        <Can permission="till.open">{access.permissions().join()}</Can>
      ) : (
        <button onClick={() => setOpen(true)}>open</button>
      );
    };
    render(<Shown story={Opens} of={context({})} />);
    channel.emit(events.watch, { isOpen: true });
    expect(asked.at(-1)).toMatchObject({ isAll: true, questions: [], lists: [] });
    act(() => screen.getByRole("button").click());
    vi.advanceTimersByTime(2000);
    expect(asked.at(-1)).toMatchObject({
      isAll: false,
      questions: [{ permission: "till.open", decision: { status: "allowed" }, gates: 1 }],
      lists: [{ kind: "permissions", names: ["till.open"], count: 1, of: 1 }],
    });
  });

  it("says when only a story's own provider answers, unless the story names its people or asks the toolbar's too", async () => {
    const Own = ({ asks = false }) => (
      <>
        {asks && <Story />}
        <PermissionProvider>
          <Story />
        </PermissionProvider>
      </>
    );
    const own = async (story: () => React.ReactNode, more: Partial<PreviewContext> = {}) => {
      const ready: ReadyMessage[] = [];
      channel = mockChannel();
      addons.setChannel(channel);
      channel.on(events.ready, (message: ReadyMessage) => ready.push(message));
      render(<Shown story={story} of={context({}, more)} />);
      await act(async () => {});
      cleanup();
      return ready.at(-1)?.hasOwnPeople;
    };
    expect(await own(() => <Own />)).toBe(true);
    expect(await own(() => <Own asks />)).toBe(false);
    expect(await own(() => <Story />)).toBe(false);
    const storyGlobals = { rolecall: { roles: { shop: "till.clerk" } } };
    expect(await own(() => <Own />, { storyGlobals })).toBe(false);
    const parameters = { rolecall: { PermissionProvider, rerender: true } };
    expect(await own(() => <Own />, { parameters })).toBe(false);
  });

  it("records after a story what it checked as which role", () => {
    takeShown();
    render(<Shown of={context({ roles: { shop: "till.clerk", stall: "seller" } })} />);
    noteStory({ id: "stall--apples" });
    expect(takeShown().flatMap(({ pairs }) => pairs)).toEqual([
      { scope: "shop", role: "till.clerk", permission: "price.change", status: "allowed" },
      { scope: "stall", role: "seller", permission: "price.change", status: "allowed" },
    ]);
  });
});
