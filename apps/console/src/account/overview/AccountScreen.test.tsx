import { cleanup, configure, render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { sampleAnswer } from "../../stories/sampleAnswer.ts";
import { screenStage } from "../../stories/screenStage.tsx";
import { AccountScreen } from "./AccountScreen.tsx";

// a busy machine takes its time over the first screen
configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);

const refusal = (code: string, detail: string) =>
  Response.json(
    { code, title: "Refused", detail, status: 409 },
    { status: 409, headers: { "content-type": "application/problem+json" } },
  );
const control = (task: string) =>
  waitFor(() => {
    const found = document.querySelector(`[data-task="${task}"]`);
    if (found === null) throw new Error(`Nothing stands for ${task}.`);
    return found;
  });

describe("<AccountScreen />", () => {
  it("says what the only owner has to do before leaving", async () => {
    render(
      screenStage(AccountScreen, {
        role: "owner",
        answer: (method, path) =>
          method === "GET" ? sampleAnswer(path) : refusal("last_owner", "You are the last owner."),
      }),
    );
    await userEvent.click(await screen.findByRole("button", { name: "Leave Acme" }));
    await userEvent.click(await screen.findByRole("button", { name: "Leave" }));
    await screen.findByText(/Make another member owner first/);
  });

  it.each(["account.name.change", "account.email.change", "account.password.change", "org.delete"])(
    "keeps %s from a billing admin, in sight",
    async (task) => {
      render(screenStage(AccountScreen, { role: "billingAdmin", answer: (_, path) => sampleAnswer(path) }));
      expect((await control(task)).getAttribute("aria-disabled")).toBe("true");
    },
  );

  it("changes the name", async () => {
    const sent: unknown[] = [];
    render(
      screenStage(AccountScreen, {
        role: "admin",
        answer: (method, path, body) => {
          if (method === "GET") return sampleAnswer(path);
          sent.push([path, body]);
          return { status: "done" };
        },
      }),
    );
    const name = await screen.findByRole("textbox", { name: "Name" });
    await userEvent.type(name, " Lund{Enter}");
    await waitFor(() =>
      expect(sent).toEqual([["/api/console/organizations/acme/account/name", { name: "Mia Lund" }]]),
    );
  });
});
