import { describe, expect, it } from "vitest";
import { heightOfPage } from "./heightOfPage.ts";

/** Creates a frame with a story whose height may depend on the frame's, because happy-dom has no layout. */
function frameWith(scrollHeight: (frameHeight: number) => number): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  const page = document.implementation.createHTMLDocument();
  page.body.innerHTML = `<div id="storybook-root"></div>`;
  Object.defineProperty(frame, "contentDocument", { value: page });
  Object.defineProperty(page.getElementById("storybook-root"), "scrollHeight", {
    get: () => scrollHeight(Number.parseFloat(frame.style.height)),
  });
  frame.style.height = "240px";
  return frame;
}

describe("heightOfPage", () => {
  it("shows a long story whole, and gives a short one some room", () => {
    expect(heightOfPage(frameWith(() => 1000))).toBe(1048);
    expect(heightOfPage(frameWith(() => 30))).toBe(288);
  });

  it("comes to rest with a story that is higher than its window, whatever the window", () => {
    const frame = frameWith((frameHeight) => frameHeight + 32);
    const first = heightOfPage(frame);
    frame.style.height = `${first}px`;
    expect(heightOfPage(frame)).toBe(first);
    expect(frame.style.height).toBe(`${first}px`);
  });
});
