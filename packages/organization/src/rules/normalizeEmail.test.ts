import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalizeEmail } from "./normalizeEmail.ts";

const spaces = fc.stringMatching(/^[ \t\r\n]{0,4}$/);

/** Writes some letters large and some small. */
const recased = (text: string, large: readonly boolean[]) =>
  Array.from(text, (letter, index) => (large[index] ? letter.toUpperCase() : letter.toLowerCase())).join("");

describe("normalizeEmail", () => {
  it("takes every common address, and gives it in lower case", () => {
    fc.assert(
      fc.property(fc.emailAddress(), (address) => {
        expect(normalizeEmail(address)).toBe(address.toLowerCase());
      }),
    );
  });

  it("gives one form for an address, however it is cased and spaced", () => {
    fc.assert(
      fc.property(
        fc.emailAddress(),
        fc.array(fc.boolean()),
        spaces,
        spaces,
        (address, large, left, right) => {
          expect(normalizeEmail(left + recased(address, large) + right)).toBe(normalizeEmail(address));
        },
      ),
    );
  });

  it("changes nothing the second time, whatever the text", () => {
    const texts = fc.oneof(
      fc.string({ unit: "binary" }),
      fc
        .tuple(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }))
        .map((parts) => parts.join("@")),
      fc.tuple(fc.string({ unit: "grapheme" }), fc.domain()).map((parts) => parts.join("@")),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const once = normalizeEmail(text);
        expect(normalizeEmail(once ?? "")).toBe(once);
      }),
    );
  });

  it("gives nothing with white space, a control character or a second @ in it", () => {
    const odd = fc.constantFrom(" ", "\n", "\t", "\u0000", "\u200B", "\u202E", "@", ",", ";", "<", ">");
    fc.assert(
      fc.property(fc.emailAddress(), odd, fc.nat(), (address, character, place) => {
        const at = 1 + (place % (address.length - 1));
        expect(normalizeEmail(address.slice(0, at) + character + address.slice(at))).toBeUndefined();
      }),
    );
  });

  it("never makes one address of two that differ in more than the case of their letters", () => {
    fc.assert(
      fc.property(fc.emailAddress(), fc.emailAddress(), (one, other) => {
        expect(normalizeEmail(one) === normalizeEmail(other)).toBe(one.toLowerCase() === other.toLowerCase());
      }),
    );
    // In lower case, the Kelvin sign is a k, and the dotted capital I an i with a dot of its own.
    expect(normalizeEmail("\u212Aim@acme.example")).toBeUndefined();
    expect(normalizeEmail("\u0130da@acme.example")).toBeUndefined();
  });

  it.each([
    "",
    "   ",
    "maya",
    "@acme.example",
    "maya@",
    "maya@acme",
    "maya@acme..example",
    "maya@.example",
    "maya@-acme.example",
    "maya@acme-.example",
    "maya@127.0.0.1",
    ".maya@acme.example",
    "maya.@acme.example",
    "ma..ya@acme.example",
    "Maya <maya@acme.example>",
    "maya@acme.example,max@acme.example",
    `${"m".repeat(65)}@acme.example`,
    `maya@${"a".repeat(64)}.example`,
    `maya@${"acme.".repeat(50)}example`,
  ])("refuses %j", (text) => {
    expect(normalizeEmail(text)).toBeUndefined();
  });

  it.each([
    [" Maya@Acme.Example\n", "maya@acme.example"],
    ["maya+roles@acme.example", "maya+roles@acme.example"],
    ["o'hara@mail.acme.co.uk", "o'hara@mail.acme.co.uk"],
    ["ZOË@BÜCHER.EXAMPLE", "zoë@bücher.example"],
    ["maya@xn--bcher-kva.example", "maya@xn--bcher-kva.example"],
  ])("gives %j as %j", (text, email) => {
    expect(normalizeEmail(text)).toBe(email);
  });
});
