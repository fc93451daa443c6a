import { cleanup, configure, render, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { sampleAnswer } from "../../stories/sampleAnswer.ts";
import { screenStage } from "../../stories/screenStage.tsx";
import { AccountPrivacyScreen } from "./AccountPrivacyScreen.tsx";

// a busy machine takes its time over the first screen
configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);

const control = (task: string) =>
  waitFor(() => {
    const found = document.querySelector(`[data-task="${task}"]`);
    if (found === null) throw new Error(`Nothing stands for ${task}.`);
    return found;
  });

describe("<AccountPrivacyScreen />", () => {
  it("gives a member the requests about end users, and nothing else", async () => {
    render(
      screenStage(AccountPrivacyScreen, {
        role: "member",
        grants: [{ scope: "project", id: "web", role: "analyst", source: "individual" }],
        answer: (_, path) => sampleAnswer(path),
      }),
    );
    for (const task of [
      "account.usageData.request",
      "account.usageData.delete",
      "account.gdprToken.generate",
    ])
      expect((await control(task)).getAttribute("aria-disabled")).toBe("true");
    expect((await control("privacy.userData.requestExport")).hasAttribute("aria-disabled")).toBe(false);
  });
});
