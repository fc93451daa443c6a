import { createAccess } from "@rolecall/core";
import { contest } from "../contest.ts";
import { report } from "../report.ts";
import { checkCells } from "./checkCells.ts";
import { bitMask, bitNumbers, isSet } from "./limit.ts";
import { cellsOf, flatModel, names, personAs, roles } from "./model.ts";
import { betterAuthRole, caslAbility, pairs, permixOf } from "./peers.ts";

const limit = "limit: bit mask by string key";
const noRoles = new Set<string>();

/** One check by name. A round checks all 67 permissions for all four roles. */
export async function oneCheck(): Promise<void> {
  const numbers = bitNumbers(names);
  const masks = roles.map((role) => bitMask(numbers, cellsOf.get(role) ?? noRoles));
  const accesses = roles.map((role) => createAccess(flatModel, personAs(role)));
  const abilities = roles.map(caslAbility);
  const controls = roles.map(betterAuthRole);
  const permixes = roles.map(permixOf);
  const paths = pairs.map(({ resource, action }) => `${resource}.${action}` as const);

  const masked = (mask: Uint32Array, name: string) => isSet(mask, numbers.get(name) ?? 0);
  const role = (name: string) => roles.indexOf(name);
  const pair = (name: string) => pairs[names.indexOf(name)] ?? { resource: "", action: "" };
  checkCells(limit, roles, (of, name) => masked(masks[role(of)] ?? new Uint32Array(3), name));
  checkCells("rolecall", roles, (of, name) => accesses[role(of)]?.can(name) === true);
  checkCells("casl", roles, (of, name) => {
    const { action, resource } = pair(name);
    return abilities[role(of)]?.can(action, resource) === true;
  });
  checkCells("better-auth", roles, (of, name) => {
    const { action, resource } = pair(name);
    return controls[role(of)]?.authorize({ [resource]: [action] }).success === true;
  });
  checkCells("permix", roles, (of, name) => {
    const { action, resource } = pair(name);
    return permixes[role(of)]?.check(`${resource}.${action}`) === true;
  });

  // every contender has its own loop, so that the engine can optimize each one
  const contenders = [
    {
      name: limit,
      run: () => {
        let yes = 0;
        for (const mask of masks) for (const name of names) if (masked(mask, name)) yes += 1;
        return yes;
      },
    },
    {
      name: "rolecall",
      run: () => {
        let yes = 0;
        for (const access of accesses) for (const name of names) if (access.can(name)) yes += 1;
        return yes;
      },
    },
    {
      name: "casl",
      run: () => {
        let yes = 0;
        for (const ability of abilities)
          for (const { action, resource } of pairs) if (ability.can(action, resource)) yes += 1;
        return yes;
      },
    },
    {
      name: "better-auth",
      run: () => {
        let yes = 0;
        for (const control of controls)
          for (const { action, resource } of pairs)
            if (control.authorize({ [resource]: [action] }).success) yes += 1;
        return yes;
      },
    },
    {
      name: "permix",
      run: () => {
        let yes = 0;
        for (const permix of permixes) for (const path of paths) if (permix.check(path)) yes += 1;
        return yes;
      },
    },
  ];
  const standings = await contest(contenders, { asked: roles.length * names.length });
  report("One check by name (67 permissions, 4 roles)", "ns", standings, [
    { of: "rolecall", against: limit, atMost: 1.2 },
  ]);
}
