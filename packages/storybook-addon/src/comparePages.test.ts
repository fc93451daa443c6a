import { mockChannel } from "storybook/preview-api";
import { describe, expect, it } from "vitest";
import { comparePages } from "./comparePages.ts";
import { noteFinished } from "./noteFinished.ts";

function pageOf(content: string) {
  const page = document.implementation.createHTMLDocument();
  page.body.className = "sb-show-main";
  page.body.innerHTML = content;
  const channel = mockChannel();
  const leave = noteFinished(channel, "a--b", page.body);
  return { page, leave, finish: (storyId = "a--b") => channel.emit("storyFinished", { storyId }) };
}
const roles = ["keeper", "toString"];

describe("comparePages", () => {
  it("counts nothing until every page has finished its story", () => {
    const [one, other] = [pageOf("<p>10</p>"), pageOf("<p>11</p>")];
    const pages = new Map([["keeper", one.page]]);
    one.finish();
    expect(comparePages(roles, pages).size).toBe(0);
    pages.set("toString", other.page);
    other.finish("another--story");
    expect(comparePages(roles, pages).size).toBe(0);
    expect(other.page.querySelector("[data-rolecall-differs]")).toBeNull();
    other.finish();
    expect(comparePages(roles, pages).get("toString")).toEqual({ different: 1, lacking: 0 });
    // its story renders from the top
    other.leave();
    expect(comparePages(roles, pages).size).toBe(0);
  });

  it("waits no longer for a page whose story has failed, and does not compare it", () => {
    const [one, failed] = [pageOf("<p>10</p>"), pageOf("<p>11</p>")];
    one.finish();
    failed.page.body.className = "sb-show-errordisplay";
    const pages = new Map([
      ["keeper", one.page],
      ["toString", failed.page],
    ]);
    expect([...comparePages(roles, pages).keys()]).toEqual(["keeper"]);
  });
});
