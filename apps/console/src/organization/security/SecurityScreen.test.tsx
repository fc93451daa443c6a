import { cleanup, configure, render, screen } from "@testing-library/react";
import { afterEach, it, vi } from "vitest";
import { screenStage } from "../../stories/screenStage.tsx";
import { SecurityScreen } from "./SecurityScreen.tsx";

// a busy machine takes its time over the first screen
configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);

it("shows the other cards where one cannot show what was read", async () => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  const settings = { sso: false, ssoRequired: false, twoFactorRequired: false, domains: [{ state: "lost" }] };
  render(screenStage(SecurityScreen, { role: "owner", answer: () => settings }));
  await screen.findByRole("switch", { name: /^Require single sign-on/ });
  await screen.findByText(/None yet. Set up the one/);
  await screen.findByText("This could not be shown. What you have saved is safe.");
  vi.restoreAllMocks();
});
