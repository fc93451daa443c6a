import { createAccess } from "@rolecall/core";
import { describe, expect, it } from "vitest";
import { cells } from "../test/cells.ts";
import type { Cell } from "../test/cells.ts";
import { project, tablePeople } from "../test/fixtures.ts";
import { organizationModel } from "./organizationModel.ts";
import type { Plan } from "./organizationModel.ts";
import { permissionDetails } from "./permissionDetails.ts";
import { organizationRoleDetails } from "./organizationRoleDetails.ts";

const plans: readonly Plan[] = ["free", "growth", "enterprise"];

const sentences = cells.map((cell) => ({ ...cell, sentence: sentence(cell) }));

describe("the table, asked of roles", () => {
  it("has 268 cells", () => {
    expect(cells).toHaveLength(67 * 4);
    expect(new Set(sentences.map((cell) => cell.sentence)).size).toBe(268);
  });

  it.each(sentences)("$sentence", ({ role, permission, allowed }) => {
    expect(organizationModel.allows("organization", role, permission)).toBe(allowed);
  });
});

describe.each(plans)("the table, asked of people on the %s plan", (plan) => {
  const people = tablePeople(plan);

  it.each(sentences)("$sentence", ({ role, permission, about, allowed }) => {
    const access = createAccess(organizationModel, people[role]);
    expect(access.can(permission, about === "project" ? { project } : undefined)).toBe(allowed);
  });
});

describe("the plans", () => {
  it("are three", () => {
    expect(organizationModel.plans).toEqual(plans);
  });
});

function sentence({ role, permission, allowed }: Cell): string {
  const { label } = permissionDetails[permission];
  const act = label.charAt(0).toLowerCase() + label.slice(1);
  return `${organizationRoleDetails[role].label.toLowerCase()} ${allowed ? "may" : "may not"} ${act}`;
}
