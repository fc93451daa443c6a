import { createMongoAbility } from "@casl/ability";
import { packRules, unpackRules } from "@casl/ability/extra";
import { createAccess, packSnapshot, type PackedSnapshot } from "@rolecall/core";
import { cellsOf, personInProjects, projectModel, roles } from "../model.ts";
import { maskOf, noMask } from "../projects.ts";

const [, , kind] = process.argv;
const asked = "project.rename";

function textOf(count: number): string {
  const person = personInProjects(count);
  if (kind !== "casl") return JSON.stringify(packSnapshot(person));
  return JSON.stringify(
    packRules(
      roles.map((role) => ({
        action: [...(cellsOf.get(role) ?? [])],
        subject: "project",
        conditions: {
          id: { $in: person.grants.flatMap((grant) => (grant.role === role ? [grant.id] : [])) },
        },
      })),
    ),
  );
}

const kept: unknown[] = [];
const settle = () => {
  // one collection can make more objects collectable
  for (let time = 0; time < 4; time += 1) globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};

/** Keeps the result of each step, and returns how much memory was added after each. */
function measure(text: string): number[] {
  const start = settle();
  const parsed = JSON.parse(text);
  kept.push(parsed);
  const base = settle();
  const added = [base - start];
  if (kind === "limit") {
    const masks = new Map<string, Uint32Array>();
    // written by textOf
    for (const [, role, , ids] of (parsed as PackedSnapshot).packed)
      for (const id of ids) masks.set(id, maskOf.get(role) ?? noMask);
    kept.push(masks);
    return [...added, settle() - base];
  }
  if (kind === "casl") {
    kept.push(createMongoAbility(unpackRules(parsed)));
    return [...added, settle() - base];
  }
  // written by textOf
  const access = createAccess(projectModel, parsed as PackedSnapshot);
  kept.push(access);
  const opened = settle() - base;
  access.can(asked, { project: "project-7" });
  return [...added, opened, settle() - base];
}

// code is compiled on first use, which takes memory too
for (let time = 0; time < 20; time += 1) measure(textOf(20));
kept.length = 0;
console.log(JSON.stringify(measure(textOf(10_000))));
