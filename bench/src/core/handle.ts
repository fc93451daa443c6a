import { type Contender, contest } from "../contest.ts";
import { report } from "../report.ts";
import { checkCells } from "./checkCells.ts";
import { isSet } from "./limit.ts";
import { names, roles } from "./model.ts";
import { noMask, numbers, openProjects } from "./projects.ts";

const limit = "limit: bit test by number";

/** Checks through a handle for one place that was looked up beforehand. */
export async function handle(): Promise<void> {
  for (const count of [10, 100_000]) {
    const { ids, roleIn, access, masks } = openProjects(count);
    const where = (role: string) => ids.find((id) => roleIn.get(id) === role) ?? "";
    const held = roles.filter((role) => where(role) !== "");
    checkCells(limit, held, (role, name) => isSet(masks.get(where(role)) ?? noMask, numbers.get(name) ?? 0));
    checkCells("rolecall", held, (role, name) => access.at({ project: where(role) }).can(name));

    const id = where("member");
    // read from a list, so that the engine can't hoist the check out of the loop
    const again = Array.from({ length: 1024 }, () => "user.list");
    const inTurn = Array.from({ length: 1005 }, (_, at) => names[at % names.length] ?? "");
    for (const [title, asked] of [
      ["one permission again and again", again],
      ["67 permissions in turn", inTurn],
    ] as const) {
      const contenders = [
        byNumber(masks.get(id) ?? noMask, asked),
        byName(access.at({ project: id }), asked),
      ];
      // each contest needs the machine to itself
      // oxlint-disable-next-line no-await-in-loop
      const standings = await contest(contenders, { asked: asked.length });
      report(`One check through a handle, ${count} projects, ${title}`, "ns", standings, [
        { of: "rolecall", against: limit, atMost: 2 },
      ]);
    }
  }
}

function byNumber(mask: Uint32Array, asked: readonly string[]): Contender {
  const bits = asked.map((name) => numbers.get(name) ?? 0);
  return {
    name: limit,
    run: () => {
      let yes = 0;
      for (const bit of bits) if (isSet(mask, bit)) yes += 1;
      return yes;
    },
  };
}

function byName(place: { can: (name: string) => boolean }, asked: readonly string[]): Contender {
  return {
    name: "rolecall",
    run: () => {
      let yes = 0;
      for (const name of asked) if (place.can(name)) yes += 1;
      return yes;
    },
  };
}
