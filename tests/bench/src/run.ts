// One check of the organization model beside @casl/ability, in one process. Each must first be right in every cell.
import { createMongoAbility } from "@casl/ability";
import { createAccess } from "@rolecall/core";
import { snapshotFor } from "@rolecall/core/testing";
import { organizationModel } from "@rolecall/organization";
import { Bench } from "tinybench";

const asked = organizationModel.permissions.filter(
  (name) =>
    organizationModel["~compiled"].permissions[organizationModel["~compiled"].index.get(name) ?? -1]?.places
      .length === 0,
);
const access = createAccess(organizationModel, snapshotFor(organizationModel, { organization: "admin" }));
const allowed = new Set<string>(access.permissions());
const ability = createMongoAbility([...allowed].map((action) => ({ action, subject: "all" })));
for (const name of asked)
  if (access.permissions().includes(name) !== ability.can(name, "all"))
    throw new Error(`the contenders disagree on ${name}`);

const bench = new Bench({ time: 500 });
// the names were filtered to those without a target, which their type does not tell
const can = (name: string) => access.can(name as "team.create");
bench.add("rolecall", () => void asked.map(can));
bench.add("casl", () => void asked.map((name) => ability.can(name, "all")));
await bench.run();
console.table(bench.table());
