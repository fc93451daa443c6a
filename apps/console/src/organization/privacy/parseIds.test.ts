import { expect, it } from "vitest";
import { parseIds } from "./parseIds.ts";

it("takes each line as an id, once, and leaves empty lines out", () => {
  expect(parseIds("a\n\n b \r\na\n")).toEqual(["a", "b"]);
});

it("takes the first column of a file, without its heading", () => {
  expect(parseIds("\uFEFFdistinct_id,email\nu-1,ada@acme.test\nu-2;x\n")).toEqual(["u-1", "u-2"]);
});

it("keeps what stands between quotes together", () => {
  expect(parseIds('"one, two",x\n"say ""hi"""')).toEqual(["one, two", 'say "hi"']);
});

it("keeps an id that only begins like a heading", () => {
  expect(parseIds("id-7\nuser_idea")).toEqual(["id-7", "user_idea"]);
});
