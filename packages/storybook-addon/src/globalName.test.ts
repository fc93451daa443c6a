import { describeModel } from "@rolecall/react/devtools";
import { defineRoleModel } from "@rolecall/core";
import { describe, expect, it } from "vitest";
import { asGlobalName, globalName, namedGlobal } from "./globalName.ts";
import { gridAddress } from "./gridAddress.ts";
import { choiceOf, fixedParts, mergeChoices, personaOf } from "./mergeChoices.ts";

const names = [
  "кассир",
  "повар.",
  "店長",
  "店員",
  "👩‍🍳",
  "👨‍🍳",
  "é",
  "e\u0301",
  "\ud83d",
  "till.clerk",
  "till:clerk",
  "till;clerk",
  "till,clerk",
  "till!clerk",
  "till%clerk",
  "till clerk",
  "till-clerk",
  "till_clerk",
  "till_.u2e_clerk",
  "till__u2e_",
  "till_",
  "till_u2e_clerk",
  "none",
  "off",
  "constructor",
  "toString",
  "7",
  "7.5",
  "-7",
  "!null",
  "#fff",
  "\u212aeeper",
  "Keeper",
  "keeper",
  " keeper",
  "keeper\n",
  "a+b",
  "a[0]",
  "_u_",
  "",
];

describe("globalName", () => {
  it("keeps plain names as they are", () => {
    expect(["keeper", "billingAdmin", "billing_admin", "team-lead2"].map(globalName)).toEqual([
      "keeper",
      "billingAdmin",
      "billing_admin",
      "team-lead2",
    ]);
  });

  it("writes every name so that Storybook keeps it as a text, and no two alike", () => {
    const written = [...names, "__proto__"].map(globalName);
    expect(new Set(written).size).toBe(written.length);
    for (const text of written) {
      // the characters that Storybook keeps, and what it reads as a number
      expect(text).toMatch(/^[a-zA-Z0-9 _-]+$/);
      expect(text).not.toMatch(/^-?[0-9]+(\.[0-9]+)?$/);
      expect(["none", "off"]).not.toContain(text);
      expect(text in Object.prototype).toBe(false);
    }
  });

  it("is found again among all names, and is written only once", () => {
    for (const name of names) {
      expect(namedGlobal(names, globalName(name))).toBe(name);
      expect(asGlobalName(globalName(name))).toBe(globalName(name));
    }
    expect(asGlobalName("_u110000_")).toBe(globalName("_u110000_"));
  });
});

describe("a model with names of every kind", () => {
  const roles = Object.fromEntries(names.filter(Boolean).map((name) => [name, { permissions: [] }]));
  const market = describeModel(
    defineRoleModel({
      plans: ["бесплатный", "платный!", "none"],
      scopes: { магазин: {}, "ларёк.1": { within: "магазин" }, constructor: { within: "магазин" } },
      permissions: {},
      roles: { магазин: roles, "ларёк.1": roles, constructor: roles },
    }),
  );

  it("holds exactly the role that is chosen in each scope, and exactly that plan", () => {
    for (const { name: scope, roles: known } of market.scopes)
      for (const role of known) {
        const persona = personaOf({}, market);
        const chosen = { ...persona, roles: { ...persona.roles, [scope]: [role] }, plan: "none" };
        expect(personaOf(mergeChoices(choiceOf(chosen)), market)).toEqual(chosen);
      }
    for (const plan of [...market.plans, undefined])
      expect(personaOf(choiceOf({ roles: {}, plan }), market).plan).toBe(plan);
  });

  it("holds no role where none is chosen, and none in a scope that no choice names", () => {
    const none = { roles: { магазин: [], "ларёк.1": [], constructor: [] }, plan: undefined } as const;
    expect(personaOf(choiceOf(none), market).roles).toEqual(none.roles);
    expect(personaOf({}, market).roles["constructor"]).toEqual([]);
  });

  it("takes from a story the names as the model has them, over what the toolbar has chosen", () => {
    const fixed = { roles: { "ларёк.1": "店長" }, plan: "платный!" };
    const chosen = choiceOf({ roles: { магазин: ["店員"], "ларёк.1": ["店員"] }, plan: "бесплатный" });
    const persona = personaOf(mergeChoices(undefined, chosen, fixed), market);
    expect(persona.roles).toMatchObject({ магазин: ["店員"], "ларёк.1": ["店長"] });
    expect(persona.plan).toBe("платный!");
    expect([...fixedParts(fixed, market)]).toEqual(["ларёк.1", "plan"]);
  });

  it("shows in each cell of the grid the one role that the cell is of", () => {
    for (const { name: scope, roles: known } of market.scopes)
      for (const role of known) {
        const globals = new URL(gridAddress("https://book.example/", "a--b", scope, role)).searchParams.get(
          "globals",
        );
        const [, at = "", held = ""] = /^rolecall\.cell\.([\w-]+):([\w-]+)$/.exec(globals ?? "") ?? [];
        expect(personaOf(mergeChoices({ cell: { [at]: held } }), market).roles[scope]).toEqual([role]);
      }
  });
});
