import { cleanup, configure, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, describe, it } from "vitest";
import { sampleAnswer } from "../../stories/sampleAnswer.ts";
import { screenStage } from "../../stories/screenStage.tsx";
import { RollupsScreen } from "./RollupsScreen.tsx";

// a busy machine takes its time over the first screen
configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);

describe("<RollupsScreen />", () => {
  it("names the projects of a rollup, and refuses one of fewer than two", async () => {
    render(screenStage(RollupsScreen, { role: "owner", answer: (_, path) => sampleAnswer(path) }));
    await screen.findByText("Web, Shop");
    await userEvent.click(await screen.findByRole("button", { name: "Add rollup project" }));
    await userEvent.type(await screen.findByRole("textbox", { name: "Name" }), "One");
    await userEvent.click(screen.getByRole("button", { name: "Add" }));
    await screen.findByText("Choose at least two projects");
  });
});
