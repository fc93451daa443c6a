import { cleanup, configure, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { sampleAnswer } from "../../stories/sampleAnswer.ts";
import { screenStage } from "../../stories/screenStage.tsx";
import { ProjectsScreen } from "./ProjectsScreen.tsx";

// a busy machine takes its time over the first screen
configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);

const names = () =>
  within(screen.getByRole("table", { name: "Projects" }))
    .getAllByRole("button", { name: /^(Web|Shop)$/ })
    .map(({ textContent }) => textContent);
const stage = () =>
  render(screenStage(ProjectsScreen, { role: "admin", answer: (_, path) => sampleAnswer(path) }));

describe("<ProjectsScreen />", () => {
  it("sorts by name first, and by usage when asked to", async () => {
    stage();
    await screen.findByRole("table", { name: "Projects" });
    expect(names()).toEqual(["Shop", "Web"]);
    const head = screen.getByRole("button", { name: "Events in 30 days" });
    await userEvent.click(head);
    await userEvent.click(head);
    expect(names()).toEqual(["Web", "Shop"]);
  });

  it("opens the tab of a project that the address names, and writes the one that is chosen into it", async () => {
    render(
      screenStage(ProjectsScreen, {
        role: "owner",
        address: "/?open=web&tab=users",
        answer: (_, path) => {
          if (path.endsWith("/settings")) return { timezone: "Europe/Berlin", createdAt: 1 };
          // the chart of the usage does not matter here, and the DOM of these tests cannot draw it
          return path.endsWith("/usage") ? new Response(null, { status: 503 }) : sampleAnswer(path);
        },
      }),
    );
    const users = await screen.findByRole("tab", { name: "Users" });
    expect(users.getAttribute("aria-selected")).toBe("true");
    await userEvent.click(screen.getByRole("tab", { name: "Overview" }));
    await screen.findByRole("textbox", { name: "Project name" });
  });

  it("finds a project by its name or time zone", async () => {
    stage();
    await userEvent.type(await screen.findByRole("searchbox", { name: "Find a project" }), "berlin");
    expect(names()).toEqual(["Web"]);
  });
});
