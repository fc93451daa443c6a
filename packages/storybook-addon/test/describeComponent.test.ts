import { describe, expect, it } from "vitest";
import { describeComponent } from "../../../.storybook/describeComponent.ts";

const of = (description?: string) => describeComponent({ __docgenInfo: { description } });

describe("describeComponent", () => {
  it("ends a description where the tags of its doc comment begin", () => {
    expect(of("Shows roles.\n@example\n```tsx\n<A />\n```")).toBe("Shows roles.");
    expect(of("Shows roles.\n\nTwo kinds.\n  @deprecated Use B.\n@see B")).toBe("Shows roles.\n\nTwo kinds.");
    expect(of("@example\n<A />")).toBe("");
  });

  it("keeps an address or a package in a sentence", () => {
    expect(of("Mails ines@acme.test by `@rolecall/server`.")).toBe(
      "Mails ines@acme.test by `@rolecall/server`.",
    );
    expect(of()).toBe("");
    expect(describeComponent(undefined)).toBe("");
  });
});
