import { cleanup, configure, render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { reportKinds } from "../../../contract/reportKinds.ts";
import { screenStage } from "../../stories/screenStage.tsx";
import { ReportsScreen } from "./ReportsScreen.tsx";

beforeAll(() => {
  // the DOM of these tests has no sizes, and the charts ask for them
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe = () => undefined;
      unobserve = () => undefined;
      disconnect = () => undefined;
    },
  );
});
// a busy machine takes its time over the first screen
configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);

const report = {
  id: "r1",
  name: "Weekly",
  events: ["Sign up"],
  visibility: "private",
  text: "",
  owner: "mia",
  ownerName: "Mia",
  changedAt: 1,
  isMine: true,
};
const points = [
  { date: "2026-11-01", value: 40 },
  { date: "2026-11-02", value: 10 },
];
const read = (path: string): object => {
  if (path.endsWith("/reports/insights")) return { items: [report] };
  if (path.endsWith("/r1")) return { report, series: [{ name: "Sign up", points }] };
  if (path.endsWith("/live"))
    return { items: [{ id: "l", at: 1, event: "Paid", profile: "p", city: "Rome" }] };
  return { items: [] };
};
const show = (address: string, projectRole: "analyst" | "consumer" | undefined, sent: unknown[] = []) =>
  render(
    screenStage(ReportsScreen, {
      role: "member",
      grants:
        projectRole === undefined
          ? []
          : [{ scope: "project", id: "web", role: projectRole, source: "individual" }],
      address,
      answer: (method, path, body) => {
        if (method === "GET") return read(path);
        sent.push([method, path.replace(/.*\/reports\//, ""), body]);
        return { status: "done", id: "r1" };
      },
    }),
  );

describe("<ReportsScreen />", () => {
  it("opens the kind and the report that the address names", async () => {
    show("/?kind=retention&report=r1", "analyst");
    await screen.findByRole("heading", { name: "Weekly" });
    await screen.findByRole("cell", { name: "25 %" });
  });

  it.each(Object.keys(reportKinds))("draws a report of the kind %s", async (kind) => {
    show(`/?kind=${kind}&report=r1`, "analyst");
    await screen.findByRole("heading", { name: "Weekly" });
    await userEvent.click(screen.getByRole("radio", { name: "Table" }));
    await screen.findByRole("cell", { name: "40" });
  });

  it("offers a consumer no campaigns, and says so where the address names them", async () => {
    show("/?kind=campaigns", "consumer");
    await screen.findByText("You may not use Campaigns in this project.");
    expect(screen.queryByRole("button", { name: "Campaigns" })).toBeNull();
    expect(document.querySelector('[data-task="action.campaigns"]')?.getAttribute("aria-disabled")).toBe(
      "true",
    );
  });

  it("says that there is no such kind", async () => {
    show("/?kind=nothing", "analyst");
    await screen.findByText(/no kind of report called “nothing”/);
  });

  it("makes a private report and opens it", async () => {
    const sent: unknown[] = [];
    show("/?kind=insights", "consumer", sent);
    await userEvent.click(await screen.findByRole("button", { name: "New insight report" }));
    await userEvent.type(await screen.findByRole("textbox", { name: "Name" }), "Mine");
    expect(screen.getByRole("radio", { name: /Everyone/ }).hasAttribute("disabled")).toBe(true);
    await userEvent.click(screen.getByRole("button", { name: "Save" }));
    await waitFor(() =>
      expect(sent).toEqual([
        ["POST", "insights", { name: "Mine", events: [], visibility: "private", text: "" }],
      ]),
    );
    await screen.findByRole("heading", { name: "Weekly" });
  });

  it("shares a report for anyone who may, and for no consumer", async () => {
    const sent: unknown[] = [];
    show("/?kind=insights", "analyst", sent);
    await userEvent.click(await screen.findByRole("button", { name: "Share Weekly" }));
    await waitFor(() => expect(sent).toHaveLength(1));
    cleanup();
    show("/?kind=insights", "consumer");
    const share = await screen.findByRole("button", { name: "Share Weekly" });
    expect(share.getAttribute("aria-disabled")).toBe("true");
  });

  it("lists the events as they come in", async () => {
    show("/?kind=liveView", "consumer");
    await screen.findByRole("cell", { name: "Paid" });
  });

  it("sends anyone who has no role in the project to its owner", async () => {
    show("/", undefined);
    await screen.findByText(/No report of this project is open to you/);
  });
});
