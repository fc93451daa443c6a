import { describe, expectTypeOf, it } from "vitest";
import type { RowCounts } from "./rowCounts.ts";
import { useInvite, type UseInviteOptions } from "./useInvite.ts";

declare const options: UseInviteOptions;

describe("useInvite", () => {
  it("needs a way to send, and answers with counts", () => {
    // types only: nothing is called
    const useAll = () => {
      expectTypeOf(useInvite(options).counts).toEqualTypeOf<RowCounts>();
      const { sendInvitation, ...rest } = options;
      // @ts-expect-error nothing could be sent
      useInvite(rest);
      // @ts-expect-error an answer is more than nothing
      useInvite({ ...options, sendInvitation: () => Promise.resolve() });
      return sendInvitation;
    };
    expectTypeOf(useAll).toBeFunction();
  });
});
