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
  const reason = await screen.findByText(/^You can't/);
  expect(reason.textContent).toBe(
    "You can't build and read Insights in Shop, because you have no role there.",
  );
});

it("names who can help once the organization is read", async () => {
  const administrators = [
    { userId: "ines", name: "Ines Okafor", email: "ines@acme.test", role: "owner" },
    { userId: "priya", name: "Priya Raman", email: "priya@acme.test", role: "admin" },
  ];
  const asked = { id: "acme", name: "Acme", version: 1, administrators };
  render(
    screenStage(() => <TaskReason decision={nowhere("shop")} />, { role: "member", answer: () => asked }),
  );
  expect(await screen.findByText(/Ask Ines Okafor or Priya Raman for one\.$/)).toBeDefined();
});
