import { describe, expect, it } from "vitest";
import { findDifferences } from "./findDifferences.ts";

const page = (content: string) => {
  const body = document.createElement("div");
  body.innerHTML = content;
  return body;
};
const differences = (first: string, second: string) => {
  const { different, lacking } = findDifferences(page(first), page(second));
  const words = (elements: readonly Element[]) => elements.map((element) => element.outerHTML);
  return { different: words(different), lacking: words(lacking) };
};

describe("findDifferences", () => {
  it("finds nothing in equal pages, whatever ids they made up", () => {
    const field = (id: string) => `<label for="${id}">Name</label><input id="${id}" class="a _r_${id}_">`;
    expect(differences(field("x1"), field("y2"))).toEqual({ different: [], lacking: [] });
  });

  it("finds an element that the first page has not", () => {
    const { different, lacking } = differences("<p>a</p><p>c</p>", "<p>a</p><button>b</button><p>c</p>");
    expect(different).toEqual(["<button>b</button>"]);
    expect(lacking).toEqual([]);
  });

  it("finds where something of the first page is missing", () => {
    const { different, lacking } = differences("<nav><a>x</a><b>y</b></nav>", "<nav><b>y</b></nav>");
    expect(different).toEqual([]);
    expect(lacking).toEqual(["<nav><b>y</b></nav>"]);
  });

  it("finds the innermost element that has changed", () => {
    const list = (attribute: string, text: string) =>
      `<ul><li><button ${attribute}>${text}</button></li></ul>`;
    expect(differences(list("", "Go"), list("disabled", "Go")).different).toEqual([
      '<button disabled="">Go</button>',
    ]);
    expect(differences(list("", "Go"), list("", "Stop")).different).toEqual(["<button>Stop</button>"]);
  });
});
