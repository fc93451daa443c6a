import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  createAccess,
  packSnapshot,
  parseRoleModel,
  type RoleModelDefinition,
  type Snapshot,
} from "../src/index.ts";
import { evaluate } from "./evaluator.ts";

// the core is compiled without a platform; its tests run on one
declare const process: { readonly env: Readonly<Record<string, string | undefined>> };

const hostile = ["__proto__", "constructor", "toString", "", "π", "x".repeat(300), "a:b"];
const names = ["p0", "p1", "p2", "p3", "constructor", "ünïcode"];
const plans = ["free", "enterprise"];
const scopes = ["organization", "project", "team"];
const ids = ["web", "shop", "acme", ...hostile];
const some = (values: readonly string[]) => fc.subarray([...values]);

const role = (parents: readonly string[], allowed: readonly string[], confers: boolean) =>
  fc.record({
    permissions: some(allowed),
    extends: some(parents),
    onPlan: fc.record({ enterprise: some(allowed) }),
    ...(confers ? { confers: fc.constantFrom({}, { project: "r0" }, { project: "r1", team: "all" }) } : {}),
  });

const model: fc.Arbitrary<RoleModelDefinition> = fc
  .tuple(
    ...names.map(() =>
      fc.record({
        mode: fc.constantFrom("anyOf", "allOf"),
        scopes: fc.subarray(scopes, { minLength: 1 }),
        plans: fc.option(some(plans), { nil: undefined }),
        sources: fc.option(some(["individual", "team", "organization"]), { nil: undefined }),
      }),
    ),
  )
  .chain((drawn) => {
    const permissions = Object.fromEntries(
      drawn.map(({ mode, scopes: decided, ...rest }, at) => [names[at] ?? "", { [mode]: decided, ...rest }]),
    );
    const within = (scope: string) => names.filter((_, at) => drawn[at]?.scopes.includes(scope));
    const rolesOf = (scope: string) =>
      fc.record({
        r0: role([], within(scope), scope === "organization"),
        r1: role(["r0"], within(scope), scope === "organization"),
        // holds everything, so that no permission is out of everyone's reach
        all: fc.constant({ permissions: within(scope) }),
      });
    return fc.record({
      scopes: fc.constant({
        organization: {},
        project: { within: "organization" },
        team: { within: "organization" },
      }),
      // a permission has the one mode that was drawn for it
      permissions: fc.constant(permissions as unknown as RoleModelDefinition["permissions"]),
      roles: fc.record({
        organization: rolesOf("organization"),
        project: rolesOf("project"),
        team: rolesOf("team"),
      }),
    });
  });

const snapshot: fc.Arbitrary<Snapshot> = fc.record({
  subject: fc.constant("ada"),
  root: fc.constant("acme"),
  plan: fc.option(fc.constantFrom(...plans), { nil: undefined }),
  version: fc.constant(1),
  limit: fc.option(
    fc.record({
      reason: fc.constantFrom("org_not_active", "second_factor_required"),
      permissions: some(names),
    }),
    { nil: undefined, freq: 2 },
  ),
  grants: fc.array(
    fc.record({
      scope: fc.constantFrom(...scopes, "__proto__"),
      id: fc.constantFrom(...ids),
      role: fc.constantFrom("r0", "r1", "r1", "all", "constructor"),
      source: fc.constantFrom("individual", "team:growth", "everyone", "organization"),
    }),
    { maxLength: 8 },
  ),
});

const targets: readonly ({ readonly [scope: string]: string } | undefined)[] = [
  undefined,
  ...ids.flatMap((id) => [
    { project: id },
    { team: id },
    { project: id, team: "web" },
    { project: "shop", team: id },
  ]),
];
const questions = [...names, ...hostile].flatMap((name) => targets.map((target) => ({ name, target })));
const runs = Math.ceil(Number(process.env["FUZZ_RUNS"] ?? 100_000) / questions.length);

describe("decisions", () => {
  it("equal a literal reading of the rule for generated models, snapshots and hostile names", () => {
    fc.assert(
      fc.property(model, snapshot, (definition, held) => {
        const access = createAccess(parseRoleModel(definition), held);
        const packed = createAccess(parseRoleModel(definition), packSnapshot(held));
        const wrong = questions.filter(({ name, target }) => {
          const expected = evaluate(definition, held, name, target);
          const direct = access.can(name, target);
          const listed = target ? access.at(target).can(name) : access.permissions().includes(name);
          return [direct, packed.can(name, target), listed].some((answer) => answer !== expected);
        });
        expect(wrong).toEqual([]);
      }),
      { numRuns: runs },
    );
  });

  it("are the same for lists of places as for each place", () => {
    fc.assert(
      fc.property(model, snapshot, fc.constantFrom("project", "team"), (definition, held, scope) => {
        const access = createAccess(parseRoleModel(definition), held);
        for (const name of names) {
          const alone = Object.values(definition.permissions[name] ?? {})
            .flat()
            .filter((each) => each === "project" || each === "team");
          const takesOne = alone.length === 1 && alone[0] === scope;
          const where = ids.filter((id) => takesOne && evaluate(definition, held, name, { [scope]: id }));
          expect(takesOne ? access.filter(name, ids) : []).toEqual(where);
          const listed = access.targets(name);
          const known = new Set(held.grants.map((grant) => grant.id));
          const expected = where.filter((id) => listed.every || known.has(id));
          expect(
            takesOne ? ids.filter((id) => (listed.every ? id !== "" : listed.ids.includes(id))) : [],
          ).toEqual(expected);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("name grants that allow it and roles and plans that would", () => {
    fc.assert(
      fc.property(model, snapshot, (definition, held) => {
        const access = createAccess(parseRoleModel(definition), held);
        for (const { name, target } of questions) {
          const decision = access.decide(name, target);
          const unlocks = decision.status === "denied" ? decision.unlockedBy : [];
          const enough = unlocks.map((unlock) =>
            evaluate(
              definition,
              "plan" in unlock
                ? { ...held, plan: unlock.plan }
                : {
                    ...held,
                    grants: [
                      ...held.grants,
                      {
                        scope: unlock.scope,
                        role: unlock.role,
                        id: target?.[unlock.scope] ?? held.root,
                        source: definition.permissions[name]?.sources?.[0] ?? "individual",
                      },
                    ],
                  },
              name,
              target,
            ),
          );
          expect(enough, `${name} in ${JSON.stringify(target)}`).toEqual(unlocks.map(() => true));
          const { grantedBy = [] } = decision.status === "allowed" ? decision : {};
          expect(grantedBy.length > 0).toBe(decision.status === "allowed");
        }
      }),
      { numRuns: 20 },
    );
  });
});
