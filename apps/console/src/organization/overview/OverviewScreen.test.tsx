import { cleanup, configure, render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { screenStage } from "../../stories/screenStage.tsx";
import { OverviewScreen } from "./OverviewScreen.tsx";

// a busy machine takes its time over the first screen
configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);

const billing = {
  plan: "growth",
  members: 3,
  renewsAt: Date.UTC(2027, 0, 1),
  events: 10,
  eventsIncluded: 100,
  emails: ["bills@acme.test"],
  requests: [],
};
const olga = { userId: "olga", email: "olga@acme.test", name: "Olga", role: "owner" };
const answerOf = (path: string): object => {
  if (path.endsWith("/billing")) return billing;
  if (path.endsWith("/details")) return { name: "Acme", website: "", description: "" };
  if (path.endsWith("/invoices")) return { items: [] };
  if (path.endsWith("/organizations/acme"))
    return { id: "acme", name: "Acme", version: 1, administrators: [olga] };
  return { items: [] };
};

const broken = Response.json(
  { code: "internal_error", title: "Failed", detail: "The server failed.", status: 500 },
  { status: 500, headers: { "content-type": "application/problem+json" } },
);

describe("<OverviewScreen />", () => {
  it.each(["/billing", "/details", "/organizations/acme", "/invoices"])(
    "shows every other card where %s cannot be read, and tries again on demand",
    async (path) => {
      let isBroken = true;
      const answer = (_: string, asked: string) =>
        isBroken && asked.endsWith(path) ? broken.clone() : answerOf(asked);
      render(screenStage(OverviewScreen, { role: "owner", answer }));
      const card = async (title: string) =>
        within(await screen.findByRole("region", { name: title }, { timeout: 10_000 }));
      const parts = [
        ["/billing", "Plan", "Change plan"],
        ["/billing", "Payment method", "Add payment method"],
        ["/billing", "Billing address", "Save billing address"],
        ["/details", "Details", "Save details"],
        ["/organizations/acme", "Owners", "There is only one owner"],
        ["/invoices", "Invoices", /There is no invoice yet/],
      ] as const;
      for (const [read, title, words] of parts)
        // each card is read when the one before it has been
        // oxlint-disable-next-line no-await-in-loop
        await (await card(title)).findByText(read === path ? "Try again" : words);
      isBroken = false;
      for (const again of screen.getAllByRole("button", { name: "Try again" }))
        // oxlint-disable-next-line no-await-in-loop
        await userEvent.click(again);
      for (const [, title, words] of parts)
        // oxlint-disable-next-line no-await-in-loop
        await (await card(title)).findByText(words);
    },
  );

  it("keeps the other cards where one cannot show what it has read", async () => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    const answer = (_: string, path: string) =>
      path.endsWith("/billing") ? { plan: "growth" } : answerOf(path);
    render(screenStage(OverviewScreen, { role: "owner", answer }));
    await screen.findByText("There is only one owner");
    const emails = within(await screen.findByRole("region", { name: "Billing emails" }));
    await emails.findByText("This could not be shown. What you have saved is safe.");
    vi.restoreAllMocks();
  });

  it("warns while there is only one owner", async () => {
    render(screenStage(OverviewScreen, { role: "admin", answer: (_, path) => answerOf(path) }));
    await screen.findByText("There is only one owner");
  });

  it("sends of a card what may be shown, and never its number", async () => {
    const sent: unknown[] = [];
    render(
      screenStage(OverviewScreen, {
        role: "billingAdmin",
        answer: (method, path, body) => {
          if (method === "GET") return answerOf(path);
          sent.push(body);
          return { status: "done" };
        },
      }),
    );
    await userEvent.click(await screen.findByRole("button", { name: "Add payment method" }));
    await userEvent.type(await screen.findByRole("textbox", { name: "Name on the card" }), "Mia");
    const number = screen.getByRole("textbox", { name: "Card number" });
    await userEvent.type(number, "4242 4242 4242 4241");
    await userEvent.type(screen.getByRole("textbox", { name: "Expires" }), "04/99");
    await userEvent.click(screen.getByRole("button", { name: "Save payment method" }));
    await screen.findByText("This is no card number: look for a wrong digit");
    expect(sent).toEqual([]);
    await userEvent.type(number, "{Backspace}2{Enter}");
    await waitFor(() =>
      expect(sent).toEqual([{ holder: "Mia", brand: "Visa", last4: "4242", expires: "2099-04" }]),
    );
  });

  it("asks for a payment method before a larger plan", async () => {
    render(screenStage(OverviewScreen, { role: "owner", answer: (_, path) => answerOf(path) }));
    await userEvent.click(await screen.findByRole("button", { name: "Change plan" }));
    await userEvent.click(await screen.findByRole("radio", { name: /Enterprise/ }));
    await screen.findByText("There is no payment method yet");
    expect(screen.getByRole("button", { name: "Change to Enterprise" }).hasAttribute("disabled")).toBe(true);
  });

  it("offers no smaller plan but by a request", async () => {
    const enterprise = { ...answerOf("/billing"), plan: "enterprise", seats: 40 };
    const answer = (_: string, path: string) => (path.endsWith("/billing") ? enterprise : answerOf(path));
    render(screenStage(OverviewScreen, { role: "owner", answer }));
    await userEvent.click(await screen.findByRole("button", { name: "Change plan" }));
    const dialog = await screen.findByRole("dialog", { name: "Change plan" });
    expect(within(dialog).getAllByRole("radio")).toHaveLength(1);
    await within(dialog).findByText("€1,880.00 a month for 40 seats, plus tax, from now on.");
    await userEvent.click(within(dialog).getByRole("button", { name: "Send a request" }));
    const request = await screen.findByRole("dialog", { name: /downgrade or cancellation/ });
    await within(request).findByText(/€29.00 a month for each seat/);
  });
});
