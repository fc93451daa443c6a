import { createMemoryHistory } from "@tanstack/react-router";
import { afterEach, describe, expect, it, vi } from "vitest";
import { enterPlace, openPlace } from "./Place.ts";

const server = { signIn: vi.fn() };
// it starts a database
vi.mock("./openInPage.ts", () => ({ openInPage: vi.fn(async () => server) }));

let leaves: (() => void)[] = [];
afterEach(() => {
  for (const leave of leaves) leave();
  leaves = [];
  document.body.replaceChildren();
});

const enter = async (start: string) => {
  const { opening, leave } = enterPlace(start);
  leaves.push(leave);
  return opening;
};

/** Plays a Storybook whose story is open at an address, behind a grid. */
function openBehindGrid(address: string) {
  const history = createMemoryHistory({ initialEntries: [address] });
  // a frame would load a page
  const story = document.createElement("div");
  story.id = "storybook-preview-iframe";
  const holder = { [Symbol.for("rolecall.place")]: Promise.resolve({ server, history }) };
  Object.defineProperty(story, "contentWindow", { value: holder });
  document.body.append(story);
  return history;
}

describe("the place of a story", () => {
  it("begins where the story says, on the one server of the page", async () => {
    const first = await enter("/o/acme-test");
    const second = await enter("/o/acme-test/organization/users");
    expect(first.history.location.href).toBe("/o/acme-test");
    expect(second.history.location.href).toBe("/o/acme-test/organization/users");
    expect(second.server).toBe(first.server);
    expect(await openPlace()).toBe(second);
  });
});

describe("the cells of a grid", () => {
  it("open the page of the story behind them, on its server", async () => {
    openBehindGrid("/o/acme-test/organization/teams?open=growth");
    const cell = await enter("/o/acme-test");
    expect(cell.history.location.href).toBe("/o/acme-test/organization/teams?open=growth");
    expect(cell.server).toBe(server);
  });

  it("follow a link in one of them, each other and the story", async () => {
    const behind = openBehindGrid("/o/acme-test");
    const cells = [await enter("/"), await enter("/"), await enter("/")];
    cells[1]?.history.push("/o/acme-test/organization/users");
    expect([behind, ...cells.map(({ history }) => history)].map(({ location }) => location.href)).toEqual(
      Array.from({ length: 4 }, () => "/o/acme-test/organization/users"),
    );
    behind.push("/o/acme-test/organization/audit");
    expect(cells.map(({ history }) => history.location.href)).toEqual(
      Array.from({ length: 3 }, () => "/o/acme-test/organization/audit"),
    );
  });

  it("do not follow where one person alone is led on to", async () => {
    const behind = openBehindGrid("/o/acme-test");
    const [one, other] = [await enter("/"), await enter("/")];
    one.history.replace("/o/acme-test/project/reports");
    expect([behind.location.href, other.history.location.href]).toEqual(["/o/acme-test", "/o/acme-test"]);
  });

  it("stop following once they are gone", async () => {
    const behind = openBehindGrid("/o/acme-test");
    const { opening, leave } = enterPlace("/");
    const { history } = await opening;
    leave();
    behind.push("/o/acme-test/organization/audit");
    expect(history.location.href).toBe("/o/acme-test");
  });
});
