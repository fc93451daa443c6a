import { describe, expect, it } from "vitest";
import { definition } from "../test/definition.ts";
import { faultCodes } from "../test/faultCodes.ts";
import { parseRoleModel, parseSnapshot } from "./index.ts";

const model = parseRoleModel(definition);
const web = { scope: "project", id: "web", role: "analyst", source: "individual" };
const snapshot = { subject: "ada", root: "acme", version: 1, grants: [web] };
const { grants: _, ...header } = snapshot;
const grant = (part: object) => ({ ...snapshot, grants: [{ ...web, ...part }] });
const packed = (group: unknown) => ({ ...header, packed: [group] });

describe("parseSnapshot", () => {
  it("returns what it has checked", () => {
    expect(parseSnapshot(model, snapshot)).toBe(snapshot);
  });

  it.each<[unknown, string]>([
    [null, "not_an_object"],
    ["{}", "not_an_object"],
    [[snapshot], "not_an_object"],
    [{ ...snapshot, subject: 1 }, "invalid_subject"],
    [{ ...snapshot, root: "" }, "invalid_root"],
    [{ ...snapshot, version: 1.5 }, "invalid_version"],
    [{ ...snapshot, version: -1 }, "invalid_version"],
    [{ ...snapshot, version: "1" }, "invalid_version"],
    [{ ...snapshot, plan: 1 }, "invalid_plan"],
    [{ ...snapshot, expiresAt: "tomorrow" }, "invalid_expiry"],
    [{ ...snapshot, expiresAt: "2030-01-01T00:00:00" }, "invalid_expiry"],
    [{ ...snapshot, expiresAt: 1_900_000_000_000 }, "invalid_expiry"],
    [{ ...snapshot, limit: null }, "invalid_limit"],
    [{ ...snapshot, limit: "org_not_active" }, "invalid_limit"],
    [{ ...snapshot, limit: [] }, "invalid_limit"],
    [{ ...snapshot, limit: {} }, "invalid_limit"],
    [{ ...snapshot, limit: { permissions: ["team.create"] } }, "invalid_limit"],
    [{ ...snapshot, limit: { reason: "org_not_active" } }, "invalid_limit"],
    [{ ...snapshot, limit: { reason: "on_holiday", permissions: [] } }, "invalid_limit"],
    [{ ...snapshot, limit: { reason: "not_granted", permissions: [] } }, "invalid_limit"],
    [{ ...snapshot, limit: { reason: "org_not_active", permissions: "team.create" } }, "invalid_limit"],
    [{ ...snapshot, limit: { reason: "org_not_active", permissions: [1] } }, "invalid_limit"],
    [{ ...header, packed: [], limit: { reason: "org_not_active" } }, "invalid_limit"],
    [{ ...snapshot, grants: {} }, "invalid_grants"],
    [header, "invalid_grants"],
    [{ ...snapshot, packed: [] }, "invalid_grants"],
    [{ ...snapshot, grants: [null] }, "invalid_grant"],
    [grant({ id: "" }), "invalid_grant"],
    [grant({ source: undefined }), "invalid_grant"],
    [packed(["project", "analyst", "individual", "web"]), "invalid_grant"],
    [packed(["project", "analyst", ["web"]]), "invalid_grant"],
    [packed(["project", "analyst", "individual", [1]]), "invalid_grant"],
    [grant({ scope: "team" }), "unknown_scope"],
    [grant({ scope: "__proto__" }), "unknown_scope"],
    [grant({ role: "boss" }), "unknown_role"],
    [grant({ role: "constructor" }), "unknown_role"],
    [grant({ scope: "organization", id: "other", role: "owner" }), "foreign_root"],
    [{ ...snapshot, grants: [web, web] }, "duplicate"],
  ])("refuses %j as %s", (value, code) => {
    expect(faultCodes(() => parseSnapshot(model, value))).toContain(code);
  });

  it("takes a limit with permissions of a newer model: they open nothing", () => {
    const limited = { ...snapshot, limit: { reason: "org_not_active", permissions: ["newer.permission"] } };
    expect(parseSnapshot(model, limited)).toBe(limited);
  });

  it("lists every fault, each with its path and how to mend it", () => {
    const value = { ...snapshot, subject: "", version: -1, grants: [web, 1] };
    expect(() => parseSnapshot(model, value)).toThrow(/subject: .*add it.*\n.*version: .*\n.*grants\[1\]: /);
  });
});
