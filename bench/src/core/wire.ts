import { gzipSync } from "node:zlib";
import { createMongoAbility, type MongoAbility, type RawRuleOf, subject } from "@casl/ability";
import { packRules, unpackRules } from "@casl/ability/extra";
import { createAccess, packSnapshot, type PackedSnapshot } from "@rolecall/core";
import { contest } from "../contest.ts";
import { report, reportAim } from "../report.ts";
import { isSet } from "./limit.ts";
import { cellsOf, personInProjects, projectModel, roles } from "./model.ts";
import { maskOf, noMask, numbers } from "./projects.ts";

const limit = "limit: JSON.parse and a Map of bit masks";
const asked = "project.rename";

/** 10,000 grants as received from a server: their size, and the time until the first check for a project. */
export async function wire(): Promise<void> {
  const person = personInProjects(10_000);
  const packed = JSON.stringify(packSnapshot(person));
  const rulesOf = (of: readonly string[][]) =>
    of.map(([role = "", ...ids]) => ({
      action: [...(cellsOf.get(role) ?? [])],
      subject: "project",
      conditions: { id: ids.length === 1 ? ids[0] : { $in: ids } },
    }));
  const byRole = rulesOf(
    roles.map((role) => [role, ...person.grants.flatMap((grant) => (grant.role === role ? [grant.id] : []))]),
  );
  const caslByRole = JSON.stringify(packRules(byRole));
  const caslByGrant = JSON.stringify(packRules(rulesOf(person.grants.map(({ role, id }) => [role, id]))));

  const kilobytes = (text: string) => gzipSync(text).length / 1000;
  console.log("\n10,000 grants on the wire, JSON and gzip");
  for (const [name, text] of [
    ["rolecall: packSnapshot", packed],
    ["rolecall: the snapshot as it is", JSON.stringify(person)],
    ["casl: packRules, one rule for each role", caslByRole],
    ["casl: packRules, one rule for each grant", caslByGrant],
  ] as const)
    console.log(
      `  ${name.padEnd(44)}${kilobytes(text).toFixed(1).padStart(9)} kB (${(text.length / 1000).toFixed(0)} kB before gzip)`,
    );
  reportAim("packSnapshot of 10,000 grants", kilobytes(packed), "kB", 32);

  const places = person.grants.map(({ id }) => id);
  let next = 0;
  // a different project in every round
  const place = () => places[(next = (next + 1) % 64)] ?? "";
  const right = (id: string, is: boolean) => {
    const role = person.grants.find((grant) => grant.id === id)?.role ?? "";
    if (cellsOf.get(role)?.has(asked) !== is) throw new Error(`wrong about ${id}`);
    return 1;
  };
  const standings = await contest(
    [
      {
        name: limit,
        run: () => {
          const id = place();
          // packed above
          const { packed: groups } = JSON.parse(packed) as PackedSnapshot;
          const masks = new Map<string, Uint32Array>();
          for (const [, role, , ids] of groups) {
            const mask = maskOf.get(role) ?? noMask;
            for (const each of ids) masks.set(each, mask);
          }
          return right(id, isSet(masks.get(id) ?? noMask, numbers.get(asked) ?? 0));
        },
      },
      {
        name: "rolecall",
        run: () => {
          const id = place();
          // packed above
          const snapshot = JSON.parse(packed) as PackedSnapshot;
          return right(id, createAccess(projectModel, snapshot).can(asked, { project: id }));
        },
      },
      {
        name: "casl: one rule for each role",
        run: () => {
          const id = place();
          const ability = createMongoAbility(unpackRules<RawRuleOf<MongoAbility>>(JSON.parse(caslByRole)));
          return right(id, ability.can(asked, subject("project", { id })));
        },
      },
      {
        name: "JSON.parse alone",
        // packed above
        run: () => (JSON.parse(packed) as PackedSnapshot).packed.length / roles.length,
      },
    ],
    { asked: 1, turns: 80, milliseconds: 15 },
  );
  const inMilliseconds = standings.map(({ name, median, from, to }) => ({
    name,
    median: median / 1e6,
    from: from / 1e6,
    to: to / 1e6,
  }));
  report("10,000 grants from the wire to the first answer about a project", "ms", inMilliseconds, [
    // 1.1 ms where the lower bound takes 0.85
    { of: "rolecall", against: limit, atMost: 1.29 },
  ]);
  const ours = inMilliseconds.find(({ name }) => name === "rolecall")?.median ?? Number.NaN;
  reportAim("10,000 grants from the wire", ours, "ms", 1.1);
}
