import { renderHook } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { useChosenProject } from "./useChosenProject.ts";

interface Place {
  readonly organization?: string;
  readonly ids: readonly string[];
  readonly named?: string;
}
const chosenIn = (initial: Place) =>
  renderHook(
    ({ organization = "acme", ids, named }: Place) =>
      useChosenProject(
        organization,
        ids.map((id) => ({ id })),
        named,
      ),
    { initialProps: initial },
  );

describe("the chosen project", () => {
  it("is the one that the address names", () => {
    expect(chosenIn({ ids: ["ios", "web"], named: "web" }).result.current).toBe("web");
  });

  it("is the first where the address names none that is reached", () => {
    expect(chosenIn({ ids: ["ios", "web"], named: "secret" }).result.current).toBe("ios");
    expect(chosenIn({ ids: [] }).result.current).toBe("");
  });

  it("stays when another comes to stand before it", () => {
    const { result, rerender } = chosenIn({ ids: ["ios", "web"] });
    rerender({ ids: ["billing", "ios", "web"] });
    expect(result.current).toBe("ios");
  });

  it("is another once it is gone", () => {
    const { result, rerender } = chosenIn({ ids: ["ios", "web"] });
    rerender({ ids: ["web"] });
    expect(result.current).toBe("web");
    rerender({ ids: ["ios", "web"] });
    expect(result.current).toBe("web");
  });

  it("is not taken along to another organization", () => {
    const { result, rerender } = chosenIn({ ids: ["ios", "web"] });
    rerender({ organization: "northlight", ids: ["atlas", "ios"] });
    expect(result.current).toBe("atlas");
  });
});
