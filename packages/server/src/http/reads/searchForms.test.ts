import { expect, it } from "vitest";
import { searchForms } from "./searchForms.ts";

it.each([
  ["maya", ["maya"]],
  ["maya@acme.example", ["maya@acme.example"]],
  ["100%", ["100%"]],
  ["Maya Bell", ["Maya Bell"]],
  ["b\u00FCcher", ["b\u00FCcher", "xn--bcher-kva"]],
  ["maya@b\u00FCcher.example", ["maya@b\u00FCcher.example", "maya@xn--bcher-kva.example"]],
  ["@B\u00DCCHER", ["@B\u00DCCHER", "@xn--bcher-kva"]],
  ["zo\u00EB@acme", ["zo\u00EB@acme"]],
])("looks for %j as %j", (search, forms) => {
  expect(searchForms(search)).toEqual(forms);
});
