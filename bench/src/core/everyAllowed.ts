import { contest } from "../contest.ts";
import { report } from "../report.ts";
import { isSet } from "./limit.ts";
import { cellsOf, names, roles } from "./model.ts";
import { caslAbility, pairs } from "./peers.ts";
import { noMask, numbers, openProjects } from "./projects.ts";

const limit = "limit: a loop of single checks";

/** Lists all allowed projects out of 100,000. */
export async function everyAllowed(): Promise<void> {
  const { ids, roleIn, access, masks } = openProjects(100_000);
  const abilityOf = new Map(roles.map((role) => [role, caslAbility(role)]));
  const abilities = new Map([...roleIn].map(([id, role]) => [id, abilityOf.get(role)]));

  const byLimit = (name: string) => {
    const allowed: string[] = [];
    for (const id of ids) if (isSet(masks.get(id) ?? noMask, numbers.get(name) ?? 0)) allowed.push(id);
    return allowed;
  };
  const byTargets = (name: string) => {
    const found = access.targets(name);
    return found.every ? ids : found.ids;
  };
  const byFilter = (name: string) => access.filter(name, ids);
  const byCasl = (name: string) => {
    const { action, resource } = pairs[numbers.get(name) ?? 0] ?? { action: "", resource: "" };
    const allowed: string[] = [];
    for (const id of ids) if (abilities.get(id)?.can(action, resource)) allowed.push(id);
    return allowed;
  };
  const contenders = [
    { name: limit, list: byLimit },
    { name: "rolecall: targets", list: byTargets },
    { name: "rolecall: filter", list: byFilter },
    { name: "casl behind a Map", list: byCasl },
  ];
  for (const { name: contender, list } of contenders)
    for (const name of names) {
      const found = new Set(list(name));
      if (!ids.every((id) => found.has(id) === cellsOf.get(roleIn.get(id) ?? "")?.has(name)))
        throw new Error(`${contender} is wrong about the projects of ${name}`);
    }

  // allowed to owners and admins: in half of all projects
  const asked = "project.rename";
  const standings = await contest(
    contenders.map(({ name, list }) => ({ name, run: () => list(asked).length })),
    { asked: 1, milliseconds: 30, turns: 24 },
  );
  const inMilliseconds = standings.map(({ name, median, from, to }) => ({
    name,
    median: median / 1e6,
    from: from / 1e6,
    to: to / 1e6,
  }));
  report(`All allowed ones of 100,000 projects (${asked})`, "ms", inMilliseconds, [
    { of: "rolecall: targets", against: limit, atMost: 0.25 },
    { of: "rolecall: filter", against: limit, atMost: 0.25 },
  ]);
}
