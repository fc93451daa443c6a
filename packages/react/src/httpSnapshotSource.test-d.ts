import { describe, expectTypeOf, it } from "vitest";
import { type HttpSnapshotOptions, httpSnapshotSource } from "./httpSnapshotSource.ts";
import type { SnapshotSource } from "./SnapshotSource.ts";

describe("httpSnapshotSource", () => {
  it("makes a source of an address, and of nothing else", () => {
    expectTypeOf(httpSnapshotSource("/access")).toEqualTypeOf<SnapshotSource>();
    expectTypeOf(httpSnapshotSource).parameter(0).toEqualTypeOf<string | URL>();
    // types only: nothing is called
    const wrong = () => {
      // @ts-expect-error an address is not left out
      httpSnapshotSource();
      // @ts-expect-error a request holds what this sends by itself
      httpSnapshotSource(new Request("/access"));
      // @ts-expect-error the option is misspelt
      httpSnapshotSource("/access", { header: {} });
    };
    expectTypeOf(wrong).toBeFunction();
  });

  it("takes the fetch of the platform, and headers in any form", () => {
    expectTypeOf({ fetch }).toExtend<HttpSnapshotOptions>();
    expectTypeOf({ headers: { authorization: "x" } }).toExtend<HttpSnapshotOptions>();
    expectTypeOf({ headers: () => new Headers() }).toExtend<HttpSnapshotOptions>();
    expectTypeOf({ headers: async () => ({ authorization: "x" }) }).toExtend<HttpSnapshotOptions>();
    expectTypeOf({ events: false, credentials: "include" as const }).toExtend<HttpSnapshotOptions>();
    expectTypeOf({ events: undefined, fetch: undefined, headers: undefined }).toExtend<HttpSnapshotOptions>();
    expectTypeOf({ headers: 3 }).not.toExtend<HttpSnapshotOptions>();
    expectTypeOf({ fetch: () => "answer" }).not.toExtend<HttpSnapshotOptions>();
  });
});
