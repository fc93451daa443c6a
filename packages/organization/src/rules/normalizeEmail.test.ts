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
      fc
        .tuple(fc.string({ unit: "grapheme", minLength: 1 }), fc.string({ unit: "grapheme", minLength: 1 }))
        .map(([name, domain]) => `${name}@${domain}.example`),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const once = normalizeEmail(text);
        expect(normalizeEmail(once ?? "")).toBe(once);
      }),
    );
  });

  it("gives the form in which the address field of a browser has the domain", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 }), (label) => {
        const email = normalizeEmail(`maya@${label}.example`);
        if (email === undefined) return;
        expect(email).toBe(`maya@${new URL(`http://${label}.example`).hostname}`);
      }),
    );
  });

  it("refuses a domain that a platform without IDNA cannot translate, and takes every other", () => {
    const platform = globalThis.URL;
    try {
      for (const url of [
        undefined,
        class {
          readonly hostname = "bücher.example";
        },
      ]) {
        Object.assign(globalThis, { URL: url });
        expect(normalizeEmail("maya@bücher.example")).toBeUndefined();
        expect(normalizeEmail("Maya@Acme.Example")).toBe("maya@acme.example");
      }
    } finally {
      globalThis.URL = platform;
    }
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
    `${"é".repeat(33)}@acme.example`,
    `maya@${"ü".repeat(60)}.example`,
    "maya@acme.example.",
    "maya@acme\u3002",
    "maya@xn--zzzzzzzz.example",
    "maya@xn--acme-.example",
    "maya@a\u200Cb.example",
    "maya@ac\u00ADme.example",
    "maya@ac\uFEFFme.example",
    "maya@\u2100.example",
    "maya@acme.0x7f",
    "maya@\uFF11\uFF12\uFF17.0.0.1",
    "maya@acme.example/path",
    "maya@acme.example:80",
    "maya@acme%2Eexample",
    "ma\u034Fya@acme.example",
    "ma\u3164ya@acme.example",
    "ma\u037Eya@acme.example",
    '"maya"@acme.example',
    "maya(work)@acme.example",
    "maya@[127.0.0.1]",
    "maya\uFF20acme.example",
  ])("refuses %j", (text) => {
    expect(normalizeEmail(text)).toBeUndefined();
  });

  it.each([
    [" Maya@Acme.Example\n", "maya@acme.example"],
    ["maya+roles@acme.example", "maya+roles@acme.example"],
    ["o'hara@mail.acme.co.uk", "o'hara@mail.acme.co.uk"],
    ["ZOË@BÜCHER.EXAMPLE", "zoë@xn--bcher-kva.example"],
    ["Zoe\u0308@bu\u0308cher.example", "zoë@xn--bcher-kva.example"],
    ["maya@XN--BCHER-KVA.example", "maya@xn--bcher-kva.example"],
    ["maya@acme\u3002example", "maya@acme.example"],
    ["maya@acme\uFF0Eco\uFF61example", "maya@acme.co.example"],
    ["maya@\uFF41\uFF43\uFF4D\uFF45.example", "maya@acme.example"],
    ["maya@stra\u00DFe.example", "maya@xn--strae-oqa.example"],
    ["maya@STRASSE.example", "maya@strasse.example"],
    ["maya@\u212Aim.example", "maya@kim.example"],
    ["maya@\u0646\u0627\u0645\u0647\u200C\u0627\u06CC.example", "maya@xn--mgba3gch31f060k.example"],
    ["J\u030Can@acme.example", "\u01F0an@acme.example"],
    ["m.a.y.a+roles@acme.example", "m.a.y.a+roles@acme.example"],
  ])("gives %j as %j", (text, email) => {
    expect(normalizeEmail(text)).toBe(email);
  });
});
