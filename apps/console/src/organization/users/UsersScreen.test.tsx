import { cleanup, configure, render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, expect, it, vi } from "vitest";
import { screenStage } from "../../stories/screenStage.tsx";
import { UsersScreen } from "./UsersScreen.tsx";

configure({ asyncUtilTimeout: 20_000 });
afterEach(cleanup);

const member = (userId: string, role: string) => ({
  userId,
  name: userId,
  email: `${userId}@acme.test`,
  role,
  status: "active",
  version: 1,
  joinedAt: 0,
  teams: [],
  projects: [],
});
const people = [member("mia", "owner"), member("tom", "member")];

it("opens the roles of a member, saves one, and shows it in the row", async () => {
  const errors = vi.spyOn(console, "error");
  let role = "member";
  const answer = (method: string, path: string, body: unknown) => {
    const now = [people[0], { ...people[1], role, version: role === "member" ? 1 : 2 }];
    if (method === "PUT" && path.endsWith("/role")) {
      role = (body as { role: string }).role;
      return { status: "done", organization: "acme" };
    }
    if (path.endsWith("/members/activity")) return { items: [] };
    if (path.endsWith("/members")) return { items: now };
    if (path.endsWith("/members/mia")) return now[0] ?? {};
    if (path.endsWith("/members/tom")) return now[1] ?? {};
    if (path.endsWith("/organizations/acme"))
      return { id: "acme", name: "Acme", state: "active", plan: "enterprise" };
    return { items: [] };
  };
  render(screenStage(() => <UsersScreen />, { role: "owner", answer }));
  await userEvent.click(await screen.findByRole("button", { name: "Role of tom: Member" }));
  await userEvent.click(await screen.findByRole("radio", { name: "Admin" }));
  await userEvent.click(screen.getByRole("button", { name: "Make an admin" }));
  await waitFor(() => expect(screen.getByRole("button", { name: /Role of tom: Admin/ })).toBeDefined());
  expect(errors.mock.calls.filter(([text]) => String(text).includes("update depth"))).toEqual([]);
}, 90_000);
