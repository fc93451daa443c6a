import { permissionDetails } from "@rolecall/organization";
import { cleanup, configure, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { ReactNode } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { screenStage } from "../../../stories/screenStage.tsx";
import { AddProject } from "../../teams/detail/AddProject.tsx";
import { AddTeamPeople } from "../../teams/detail/AddTeamPeople.tsx";
import type { TeamDetails } from "../../teams/Team.ts";
import { InviteModal } from "../../users/invite/InviteModal.tsx";
import { AddPeople } from "./AddPeople.tsx";
import { InviteByEmail } from "./InviteByEmail.tsx";

// a busy machine takes its time over the first screen
configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);

const web = { id: "web", name: "Web" };
const team: TeamDetails = {
  id: "growth",
  name: "Growth",
  version: 1,
  members: 1,
  projects: [{ ...web, role: "analyst" }],
};
const olga = {
  userId: "mia",
  name: "Mia",
  email: "mia@acme.test",
  role: "owner",
  status: "active",
  version: 1,
  joinedAt: 0,
  teams: [],
  projects: [],
};
const answer = (_: string, path: string) => {
  if (path.endsWith("/organizations/acme"))
    return { id: "acme", name: "Acme", state: "active", plan: "enterprise", administrators: [] };
  if (path.endsWith("/members/mia")) return olga;
  if (path.endsWith("/teams")) return { items: [team] };
  if (path.endsWith("/teams/growth")) return team;
  return { items: path.endsWith("/projects") ? [web] : [] };
};
const open = async (element: ReactNode, button?: string) => {
  render(screenStage(() => element, { role: "owner", answer }));
  if (button !== undefined) await userEvent.click(await screen.findByRole("button", { name: button }));
  return within(await screen.findByRole("dialog"));
};
const gain = (dialog: Awaited<ReturnType<typeof open>>) => dialog.findByRole("note", { name: /gain/ });
const rename = permissionDetails["project.rename"].label;

describe("what is given to someone", () => {
  it.each([
    ["Add members", <AddPeople key="people" project={web} />],
    ["Invite by email", <InviteByEmail key="email" project={web} />],
    ["Add project", <AddProject key="project" team={team} />],
  ])("%s: shows before it is given what the chosen role adds", async (button, element) => {
    const dialog = await open(element, button);
    expect((await gain(dialog)).textContent).not.toContain(rename);
    await userEvent.selectOptions(dialog.getByLabelText("Role in the project"), "Admin");
    expect((await gain(dialog)).textContent).toContain(rename);
  });

  it("Add people: shows which roles a team gives", async () => {
    const dialog = await open(<AddTeamPeople team={team} />, "Add people");
    expect((await gain(dialog)).textContent).toContain("Web: analyst");
  });

  it("Invite people: shows what the role and the places add", async () => {
    await open(<InviteModal onClose={() => undefined} />);
    await userEvent.click(await screen.findByRole("checkbox", { name: "Web" }));
    const dialog = within(screen.getByRole("dialog"));
    expect((await gain(dialog)).textContent).toContain("As a member, they gain");
    expect((await gain(dialog)).textContent).toContain("Web: analyst");
    await userEvent.selectOptions(dialog.getByLabelText("Organization role"), "Billing admin");
    expect((await gain(dialog)).textContent).toContain(permissionDetails["org.billing.update"].label);
  });
});
