import type { Decision } from "@rolecall/core";
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { screenStage } from "../../stories/screenStage.tsx";
import { TaskReason } from "./TaskReason.tsx";

afterEach(cleanup);

const nowhere = (project: string): Decision => ({
  status: "denied",
  permission: "report.insights",
  target: { project },
  reason: "no_role_here",
  unlockedBy: [],
});

it("names a project as the organization that is open does, and not as another one", async () => {
  render(
    screenStage(() => <TaskReason decision={nowhere("shop")} />, { role: "member", answer: () => ({}) }),
  );
  const reason = await screen.findByText(/^It takes a role/);
  expect(reason.textContent).toBe("It takes a role in Shop, and there is none.");
});
