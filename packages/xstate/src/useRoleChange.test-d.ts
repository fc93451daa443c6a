import type { OrganizationRole } from "@rolecall/organization";
import { describe, expectTypeOf, it } from "vitest";
import { useRoleChange, type UseRoleChangeOptions } from "./useRoleChange.ts";

declare const options: UseRoleChangeOptions;

describe("useRoleChange", () => {
  it("answers with roles that there are", () => {
    // types only: nothing is called
    const useAll = () => {
      const { offered, shown, send } = useRoleChange(options);
      expectTypeOf(offered).toEqualTypeOf<readonly OrganizationRole[]>();
      expectTypeOf(shown).toEqualTypeOf<OrganizationRole | undefined>();
      // @ts-expect-error there is no such role
      send({ type: "choose", role: "boss" });
    };
    expectTypeOf(useAll).toBeFunction();
  });
});
