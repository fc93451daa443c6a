import { cleanup, configure, render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { sampleAnswer } from "../../stories/sampleAnswer.ts";
import { screenStage } from "../../stories/screenStage.tsx";
import { AlertsScreen } from "./AlertsScreen.tsx";

// a busy machine takes its time over the first screen
configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);

const refusal = (code: string, detail: string) =>
  Response.json(
    { code, detail, status: 409 },
    { status: 409, headers: { "content-type": "application/problem+json" } },
  );
describe("<AlertsScreen />", () => {
  it("moves the switch back where the server refuses, and says why", async () => {
    render(
      screenStage(AlertsScreen, {
        role: "owner",
        answer: (method, path) =>
          method === "GET" ? sampleAnswer(path) : refusal("stale", "Someone was quicker."),
      }),
    );
    const alerts = await screen.findByRole("switch", { name: "Custom alerts" });
    await userEvent.click(alerts);
    expect((await screen.findByRole("alert")).textContent).toContain("Someone was quicker.");
    await waitFor(() =>
      expect(screen.queryByRole("switch", { name: "Custom alerts", checked: true })).toBeNull(),
    );
  });

  it("only shows a member what is set", async () => {
    const asked: string[] = [];
    render(
      screenStage(AlertsScreen, {
        role: "member",
        answer: (method, path) => {
          asked.push(method);
          return sampleAnswer(path);
        },
      }),
    );
    const alerts = await screen.findByRole("switch", { name: "Automatic insights" });
    expect(alerts.getAttribute("aria-disabled")).toBe("true");
    await userEvent.click(alerts);
    expect(asked).not.toContain("PUT");
  });
});
