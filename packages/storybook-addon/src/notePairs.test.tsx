import { createRecorder } from "@rolecall/react/devtools";
import { cleanup, render } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { Can, PermissionProvider, useAccess } from "../test/market.ts";
import { notePairs } from "./notePairs.ts";

afterEach(cleanup);

const snapshot = (
  subject: string,
  ...grants: { scope: string; id: string; role: string; source: string }[]
) => ({
  subject,
  root: "corner",
  plan: "street",
  version: 1,
  grants,
});
const keeper = snapshot("kim", { scope: "shop", id: "corner", role: "keeper", source: "shop" });
const clerk = snapshot(
  "cleo",
  { scope: "shop", id: "corner", role: "till.clerk", source: "shop" },
  { scope: "stall", id: "apples", role: "seller", source: "individual" },
);

/** Renders a story that brings its own person along, and later another one. */
function show(story: React.ReactNode, ...people: (typeof keeper)[]) {
  const notes = notePairs(createRecorder({ isDeep: false }).observe);
  const page = (own: typeof keeper) => (
    <PermissionProvider observe={notes.observe}>
      <PermissionProvider snapshot={own}>{story}</PermissionProvider>
    </PermissionProvider>
  );
  const [first = keeper, ...others] = people;
  const { rerender } = render(page(first));
  for (const next of others) rerender(page(next));
  return notes;
}
const lines = (notes: ReturnType<typeof notePairs>) =>
  notes
    .pairs()
    .map(({ permission, scope, role, status }) => `${permission} ${scope} ${role} ${status}`)
    .toSorted();

function Menu() {
  const access = useAccess();
  return access.some(["till.open", "price.change"], { stall: "pears" }) &&
    access.at({ stall: "apples" }).can("price.change")
    ? "open"
    : "closed";
}

describe("the pairs of a story with people of its own", () => {
  it("are those of the roles that the person has where it is asked", () => {
    const story = (
      <>
        <Can permission="till.open">Till</Can>
        <Can permission="price.change" on={{ stall: "apples" }} />
        <Can permission="price.change" on={{ stall: "pears" }} />
      </>
    );
    expect(lines(show(story, clerk))).toEqual([
      "price.change shop till.clerk allowed",
      "price.change shop till.clerk denied",
      "price.change stall seller allowed",
      "till.open shop till.clerk allowed",
    ]);
  });

  it("leave out a role that follows from another one", () => {
    expect(lines(show(<Can permission="price.change" on={{ stall: "apples" }} />, keeper))).toEqual([
      "price.change shop keeper allowed",
    ]);
  });

  it("keep those of someone who has left the page", () => {
    expect(lines(show(<Can permission="till.open" />, keeper, clerk))).toEqual([
      "till.open shop keeper allowed",
      "till.open shop till.clerk allowed",
    ]);
  });

  it("hear what a whole access is asked", () => {
    expect(lines(show(<Menu />, clerk))).toEqual([
      "price.change shop till.clerk allowed",
      "price.change shop till.clerk denied",
      "price.change stall seller allowed",
      "till.open shop till.clerk allowed",
    ]);
  });

  it("are not those of the persona in the toolbar, which answers only what the story's own people do not", () => {
    const notes = notePairs(createRecorder({ isDeep: false }).observe);
    render(
      <PermissionProvider observe={notes.observe}>
        <Can permission="till.open" />
        <PermissionProvider snapshot={keeper}>
          <Can permission="price.change" on={{ stall: "apples" }} />
        </PermissionProvider>
      </PermissionProvider>,
    );
    expect(notes.isOfPersona("till.open", undefined)).toBe(true);
    expect(notes.isOfPersona("price.change", { stall: "apples" })).toBe(false);
    expect(lines(notes)).toEqual(["price.change shop keeper allowed"]);
  });
});
