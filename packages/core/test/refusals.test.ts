import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileModel } from "../src/compileModel.ts";
import {
  createAccess,
  parseRoleModel,
  parseSnapshot,
  RolecallError,
  type RoleModelDefinition,
} from "../src/index.ts";
import { isSnapshot } from "../src/isSnapshot.ts";
import { modelFaults } from "../src/modelFaults.ts";
import { snapshotFaults } from "../src/snapshotFaults.ts";
import { definition } from "./definition.ts";

const model = parseRoleModel(definition);

/** Values near a snapshot: each part right or anything at all. */
const anything = fc.anything({ maxDepth: 2 });
const or = (right: unknown) => fc.oneof(fc.constant(right), anything);
const web = { scope: "project", id: "web", role: "analyst", source: "individual" };
const nearSnapshot = fc.record(
  {
    subject: or("ada"),
    root: or("acme"),
    plan: or("enterprise"),
    version: or(1),
    expiresAt: or("2999-01-01T00:00:00Z"),
    grants: fc.oneof(or([web]), fc.array(or(web), { maxLength: 2 })),
    packed: fc.oneof(
      fc.constant(undefined),
      or([["project", "analyst", "team:a", ["web"]]]),
      fc.array(fc.array(anything)),
    ),
  },
  { requiredKeys: [] },
);

/** Definitions of the right shape whose names are right or wrong. */
const name = fc.constantFrom("a", "b", "c", "__proto__");
const names = fc.array(name, { maxLength: 2 });
const scope = fc.constantFrom("top", "place", "other");
const scopes = fc.array(scope, { maxLength: 2 });
const nearModel = fc.record({
  scopes: fc.dictionary(scope, fc.record({ within: fc.option(scope, { nil: undefined }) })),
  permissions: fc.dictionary(name, fc.oneof(fc.record({ anyOf: scopes }), fc.record({ allOf: scopes }))),
  roles: fc.dictionary(
    scope,
    fc.dictionary(
      name,
      fc.record(
        {
          permissions: names,
          extends: names,
          confers: fc.dictionary(scope, name),
          onPlan: fc.dictionary(name, names),
        },
        { requiredKeys: ["permissions"] },
      ),
    ),
  ),
});
const isRefused = (act: () => unknown) => {
  try {
    act();
    return false;
  } catch (error) {
    if (error instanceof RolecallError) return true;
    throw error;
  }
};

describe("what is refused", () => {
  it("as a snapshot is refused with its faults and is never opened", () => {
    fc.assert(
      fc.property(fc.oneof(anything, nearSnapshot), (value) => {
        expect(isSnapshot(value)).toBe(snapshotFaults(value).length === 0);
        // anything at all is passed: that is the point of the test
        const refused = isRefused(() => createAccess(model, value as never));
        expect(refused).toBe(!isSnapshot(value));
        isRefused(() => parseSnapshot(model, value));
      }),
      { numRuns: 2000 },
    );
  });

  it("as a model in short is also refused with all its faults", () => {
    fc.assert(
      fc.property(nearModel, (value) => {
        // of the right shape, with wrong names
        const near = value as RoleModelDefinition;
        const refused = isRefused(() => compileModel(near));
        expect(refused && modelFaults(near).length === 0).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it("as a model from data never ends in another error", () => {
    fc.assert(
      fc.property(fc.oneof(anything, nearModel), (value) => {
        isRefused(() => parseRoleModel(value));
      }),
      { numRuns: 2000 },
    );
  });
});
