import { describe, expect, it } from "vitest";
import { compileFixtures, expectedIn, fixtures, modelNames } from "./compileFixtures.ts";

const messages = compileFixtures();
const longest = 160;

describe.each(modelNames)("with the %s model, the compiler's messages on", (model) => {
  it.each([...fixtures])("%s are one short line each, about the wrong word", (file, source) => {
    const said = messages.get(`${model}/${file}`) ?? [];
    const expected = expectedIn(source);
    expect(said.map(({ line }) => line)).toEqual(expected.map(({ line }) => line));
    for (const [index, { text }] of said.entries()) {
      expect(text).toEqual(expect.stringMatching(patternOf(expected[index]?.text ?? "")));
      expect(text.length).toBeLessThanOrEqual(longest);
      expect(text).not.toMatch(/expected \d+ argument|no overload/i);
    }
  });
});

describe("the models", () => {
  it("compile", () => {
    const files = modelNames.map((model) => `${model}/model.ts`);
    expect(files.filter((file) => messages.has(file))).toEqual([]);
  });
});

/** In an expected message, `…` stands for names that differ from model to model. */
function patternOf(message: string): RegExp {
  const parts = message.split("…").map((part) => part.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`));
  return new RegExp(`^${parts.join(".*")}$`);
}
