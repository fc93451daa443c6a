import { cleanup, configure, render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { screenStage } from "../../stories/screenStage.tsx";
import { LexiconScreen } from "./LexiconScreen.tsx";

// a busy machine takes its time over the first screen
configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);

const base = { kind: "event", description: "", tags: [], visibility: "shown", seen: 3 } as const;
const items = [
  { ...base, id: "e1", name: "Sign up" },
  { ...base, id: "e2", name: "Log in" },
  { ...base, id: "e3", name: "Old", visibility: "hidden" },
];
const show = (role: "owner" | "member", sent: unknown[] = []) =>
  render(
    screenStage(LexiconScreen, {
      role,
      grants: role === "owner" ? [] : [{ scope: "project", id: "web", role: "admin", source: "individual" }],
      answer: (method, path, body) => {
        if (method === "GET") return { items };
        sent.push([path.replace(/.*\/lexicon\//, ""), body]);
        return { status: "done" };
      },
    }),
  );

describe("<LexiconScreen />", () => {
  it("saves a description on Enter, once", async () => {
    const sent: unknown[] = [];
    show("owner", sent);
    await userEvent.type(
      await screen.findByRole("textbox", { name: "Description of Log in" }),
      "Comes back{Enter}",
    );
    await userEvent.tab();
    await waitFor(() => expect(sent).toEqual([["e2/description", { description: "Comes back" }]]));
  });

  it("asks before it drops", async () => {
    const sent: unknown[] = [];
    show("owner", sent);
    await userEvent.click(await screen.findByRole("button", { name: "Drop Sign up" }));
    expect(sent).toEqual([]);
    await userEvent.click(await screen.findByRole("button", { name: "Drop" }));
    await waitFor(() => expect(sent).toEqual([["e1/visibility", { visibility: "dropped" }]]));
  });

  it("shows what is hidden only when that is asked for", async () => {
    show("owner");
    await screen.findByText("Sign up");
    expect(screen.queryByText("Old")).toBeNull();
    await userEvent.click(screen.getByRole("switch", { name: "Show hidden and dropped" }));
    await screen.findByRole("button", { name: "Show Old" });
  });

  it("lets an admin of the project hide but not drop, and says once who may", async () => {
    const sent: unknown[] = [];
    show("member", sent);
    const drop = await screen.findByRole("button", { name: "Drop Sign up" });
    expect(drop.getAttribute("aria-disabled")).toBe("true");
    await userEvent.click(drop);
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(screen.getAllByRole("button", { name: /^Ask for access/ })).toHaveLength(1);
    await userEvent.click(screen.getByRole("button", { name: "Hide Sign up" }));
    await waitFor(() => expect(sent).toEqual([["e1/visibility", { visibility: "hidden" }]]));
  });
});
