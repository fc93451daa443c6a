import { cleanup, configure, render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, expect, it, vi } from "vitest";
import { screenStage } from "../../../stories/screenStage.tsx";
import { EditInvitation } from "./EditInvitation.tsx";
import type { InvitationItem } from "./useInvitations.ts";

// a busy machine takes its time over the first dialog
configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);

const opened: InvitationItem = {
  id: "one",
  email: "ada@acme.test",
  role: "member",
  projects: [],
  teamIds: [],
  state: "pending",
  invitedBy: "mia",
  createdAt: 0,
  lastSentAt: 0,
  sentCount: 1,
  expiresAt: 4e12,
  version: 3,
};
const mia = {
  userId: "mia",
  email: "mia@acme.test",
  role: "owner",
  status: "active",
  version: 1,
  joinedAt: 0,
  teams: [],
  projects: [],
};
const refusal = {
  code: "precondition_failed",
  detail: "Someone changed this after you loaded it. Reload it, then try again.",
  status: 412,
  title: "It has changed",
  type: "urn:rolecall:problem:precondition_failed",
};

/** The authority, where someone else has changed the invitation, or ended it, after the dialog was opened. */
function serverWith(newest: InvitationItem | undefined) {
  const asked: unknown[] = [];
  const answer = (method: string, path: string, body: unknown, headers: Headers) => {
    if (method === "PATCH") {
      const version = headers.get("if-match");
      asked.push({ version, body });
      return version === `"${newest?.version}"`
        ? { status: "done", organization: "acme", id: "one" }
        : Response.json(refusal, {
            status: 412,
            headers: { "content-type": "application/problem+json" },
          });
    }
    if (path.endsWith("/invitations")) return { items: newest === undefined ? [] : [newest] };
    if (path.endsWith("/members/mia")) return mia;
    if (path.endsWith("/projects") || path.endsWith("/teams")) return { items: [] };
    return { id: "acme", name: "Acme", state: "active", plan: "enterprise" };
  };
  return { asked, answer };
}

const saveAs = async (role: string) => {
  await userEvent.selectOptions(await screen.findByLabelText("Organization role"), role);
  await userEvent.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Save" }));
};

it("is refused where someone else has changed the invitation since, until the newer one is loaded", async () => {
  const { asked, answer } = serverWith({ ...opened, role: "billingAdmin", version: 4 });
  const close = vi.fn<() => void>();
  render(
    screenStage(() => <EditInvitation invitation={opened} onClose={close} />, { role: "owner", answer }),
  );
  await saveAs("admin");
  await screen.findByText("Someone changed this after you loaded it. Reload it, then try again.");
  await userEvent.click(screen.getByRole("button", { name: "Load the newer one" }));
  await waitFor(() =>
    expect(screen.getByLabelText<HTMLSelectElement>("Organization role").value).toBe("billingAdmin"),
  );
  await saveAs("admin");
  await waitFor(() => expect(close).toHaveBeenCalledOnce());
  const body = { role: "admin", projects: [], teamIds: [] };
  expect(asked).toEqual([
    { version: '"3"', body },
    { version: '"4"', body },
  ]);
});

it("closes where the invitation is not open any more", async () => {
  const close = vi.fn<() => void>();
  const { answer } = serverWith(undefined);
  render(
    screenStage(() => <EditInvitation invitation={opened} onClose={close} />, { role: "owner", answer }),
  );
  await saveAs("admin");
  await userEvent.click(await screen.findByRole("button", { name: "Load the newer one" }));
  await waitFor(() => expect(close).toHaveBeenCalledOnce());
});
