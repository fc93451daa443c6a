import { describe, expect, it } from "vitest";
import { mailName } from "./mailName.ts";

describe("a name in a mail", () => {
  it.each([
    ["Acme", "Acme"],
    ["Acme Inc.", "Acme Inc."],
    ["Dr. Olga O'Brien-Müller", "Dr. Olga O'Brien-Müller"],
    ["R&D; Labs (EU) – 2.0", "R&D; Labs (EU) – 2.0"],
    ["株式会社アクメ", "株式会社アクメ"],
    ["שלום", "שלום"],
    ["Sales / Marketing", "Sales / Marketing"],
    ["J. R. R. Tolkien…", "J. R. R. Tolkien…"],
  ])("stays as it is: %s", (name, shown) => {
    expect(mailName(name)).toBe(shown);
  });

  it.each([
    "https://evil.example/win",
    "HTTP://EVIL.EXAMPLE",
    "Acme https://evil.example",
    "https:\\\\evil.example",
    "https : // evil.example",
    "www.evil.example",
    "evil.example",
    "evil.example/path?x=1",
    "Win at evil.co.uk now",
    "evil\u3002example",
    "evil\uFF0Eexample",
    "ev\u200Bil.exam\u00ADple",
    "ht\u200Dtps://evil.example",
    "evil\u2060.example",
    "\u202Eelpmaxe.live\u202C",
    "\u2066evil.example\u2069",
    "evil.example\r\nBcc: all@acme.example",
    "Acme\u2028https://evil.example\u0000",
    "mailto:eve@evil.example",
    "eve@evil.example",
    "1.2.3.4",
    "xn--evil-9ua.example",
    "bücher.example",
    "[Acme](https://evil.example)",
    '<a href="https://evil.example">Acme</a>',
    "evil.example.",
    "ftp://evil.example javascript:alert(1) tel:0800",
    "ｈｔｔｐｓ：／／evil．example",
    "a.b.c.d.e",
  ])("carries no link: %j", (name) => {
    const shown = mailName(name);
    expect(shown).not.toMatch(/[/\\]{2}|[\p{L}\p{N}_-][.。．｡․﹒][\p{L}\p{N}_-]|\S@\S|\p{L}:\S/u);
    expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    expect(shown.replaceAll(/\W/g, "").length).toBeGreaterThan(0);
  });

  it("stays readable, and is never empty or endless", () => {
    expect(mailName("Win at https://www.evil.example/x")).toBe("Win at www. evil. example/x");
    expect(mailName(" \u200B\n ")).toBe("(no name)");
    expect(mailName("https://")).toBe("(no name)");
    expect(Array.from(mailName("😀".repeat(300)))).toHaveLength(100);
    expect(mailName(`${"a".repeat(99)} b`, 50)).toBe(`${"a".repeat(49)}…`);
  });
});
