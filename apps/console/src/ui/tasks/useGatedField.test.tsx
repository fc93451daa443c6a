import { cleanup, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { ReactNode } from "react";
import { afterEach, expect, it } from "vitest";
import { EveryoneRole } from "../../organization/projects/people/EveryoneRole.tsx";
import { Explore } from "../../product/reports/Explore.tsx";
import { screenStage } from "../../stories/screenStage.tsx";

afterEach(cleanup);

const asMember = (shown: () => ReactNode) =>
  render(
    screenStage(shown, {
      role: "member",
      answer: (_, path) =>
        path.endsWith("/projects/web") ? { id: "web", name: "Web", version: 1 } : { items: [] },
    }),
  );
const findDescription = (field: HTMLElement) =>
  document.getElementById(field.getAttribute("aria-describedby") ?? "")?.textContent;

it("says with the role of everyone who may change it", async () => {
  asMember(() => <EveryoneRole project={{ id: "web", name: "Web" }} />);
  expect(findDescription(await screen.findByLabelText("Role of everyone"))).toMatch(/admin/i);
});

it("says with the search of Explore who may search, and takes nothing in", async () => {
  asMember(Explore);
  const field = await screen.findByLabelText<HTMLInputElement>("Explore profiles");
  expect(findDescription(field)).toMatch(/admin/i);
  await userEvent.type(field, "Mia");
  expect(field.value).toBe("");
});
