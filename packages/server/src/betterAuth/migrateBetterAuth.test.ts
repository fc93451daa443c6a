import { describe, expect, it } from "vitest";
import { migrateBetterAuth } from "./migrateBetterAuth.ts";

describe("migrateBetterAuth", () => {
  it("refuses a better-auth that is on no database of the authority", async () => {
    const refusal = { name: "RolecallError", code: "auth_database_unknown" };
    await expect(migrateBetterAuth({ options: {} })).rejects.toMatchObject(refusal);
  });
});
