import { cleanup, configure, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { sampleAnswer } from "../../stories/sampleAnswer.ts";
import { screenStage } from "../../stories/screenStage.tsx";
import { AccountProjectsScreen } from "./AccountProjectsScreen.tsx";

// a busy machine takes its time over the first screen
configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);

describe("<AccountProjectsScreen />", () => {
  it("shows the keys of a project only once they are asked for", async () => {
    const asked: string[] = [];
    render(
      screenStage(AccountProjectsScreen, {
        role: "admin",
        answer: (_, path) => {
          asked.push(path);
          return sampleAnswer(path);
        },
      }),
    );
    const [show] = await screen.findAllByRole("button", { name: "Show keys of Web" });
    expect(asked.some((path) => path.endsWith("/keys"))).toBe(false);
    if (show !== undefined) await userEvent.click(show);
    expect(await screen.findByDisplayValue("sec")).toBeTruthy();
  });
});
