import { expect, it } from "vitest";
import { csvText } from "./csvText.ts";

it("ends each row and quotes what would break it", () => {
  expect(csvText([["a", 'say "hi", then go'], ["two\nlines"]])).toBe(
    'a,"say ""hi"", then go"\r\n"two\nlines"\r\n',
  );
});

it("keeps a spreadsheet from running a name as a formula", () => {
  expect(csvText([["=1+1", "+1", "-1", "@x", "  =1", "a=1"]])).toBe("'=1+1,'+1,'-1,'@x,'  =1,a=1\r\n");
});
