import { createMongoAbility, subject } from "@casl/ability";
import { contest } from "../contest.ts";
import { report } from "../report.ts";
import { checkCells } from "./checkCells.ts";
import { isSet } from "./limit.ts";
import { cellsOf, mixedNumbers, names, roles } from "./model.ts";
import { caslAbility, pairs } from "./peers.ts";
import { noMask, numbers, openProjects } from "./projects.ts";

const limit = "limit: Map of bit masks";
const none = { name: "", resource: "", action: "" };

/** One check about a random one of 100,000 projects. */
export async function manyProjects(): Promise<void> {
  const { ids, roleIn, access, masks } = openProjects(100_000);
  const abilityOf = new Map(roles.map((role) => [role, caslAbility(role)]));
  const abilities = new Map([...roleIn].map(([id, role]) => [id, abilityOf.get(role)]));
  const alone = createMongoAbility(
    roles.map((role) => ({
      action: [...(cellsOf.get(role) ?? [])],
      subject: "project",
      conditions: { id: { $in: ids.filter((id) => roleIn.get(id) === role) } },
    })),
  );

  const masked = (id: string, name: string) => isSet(masks.get(id) ?? noMask, numbers.get(name) ?? 0);
  const where = (role: string) => ids.find((id) => roleIn.get(id) === role) ?? "";
  const pairOf = (name: string) => pairs[numbers.get(name) ?? 0] ?? none;
  checkCells(limit, roles, (role, name) => masked(where(role), name));
  checkCells("rolecall", roles, (role, name) => access.can(name, { project: where(role) }));
  checkCells("casl behind a Map", roles, (role, name) => {
    const { action, resource } = pairOf(name);
    return abilities.get(where(role))?.can(action, resource) === true;
  });
  checkCells("casl alone", roles, (role, name) => alone.can(name, subject("project", { id: where(role) })));

  const places = mixedNumbers(4096, ids.length);
  const questions = mixedNumbers(8192, names.length)
    .slice(4096)
    .map((number, at) => ({ ...(pairs[number] ?? none), id: ids[places[at] ?? 0] ?? "" }));
  const byLimit = {
    name: limit,
    run: () => {
      let yes = 0;
      for (const { id, name } of questions) if (masked(id, name)) yes += 1;
      return yes;
    },
  };
  const standings = await contest(
    [
      byLimit,
      {
        name: "rolecall",
        run: () => {
          let yes = 0;
          for (const { id, name } of questions) if (access.can(name, { project: id })) yes += 1;
          return yes;
        },
      },
      {
        name: "casl behind a Map",
        run: () => {
          let yes = 0;
          for (const { id, action, resource } of questions)
            if (abilities.get(id)?.can(action, resource)) yes += 1;
          return yes;
        },
      },
    ],
    { asked: questions.length },
  );
  report("One check among 100,000 project grants", "ns", standings, [
    { of: "rolecall", against: limit, atMost: 1.2 },
  ]);

  const few = questions.slice(0, 64);
  const slow = await contest(
    [
      {
        name: limit,
        run: () => {
          let yes = 0;
          for (const { id, name } of few) if (masked(id, name)) yes += 1;
          return yes;
        },
      },
      {
        name: "casl alone: $in by role",
        run: () => {
          let yes = 0;
          for (const { id, name } of few) if (alone.can(name, subject("project", { id }))) yes += 1;
          return yes;
        },
      },
    ],
    { asked: few.length, turns: 15 },
  );
  report("The same, 64 questions again and again", "ns", slow);
}
