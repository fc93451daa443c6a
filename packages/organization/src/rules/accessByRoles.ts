import { createAccess } from "@rolecall/core";
import { organizationModel } from "../organizationModel.ts";
import type { HoldingFacts } from "./Facts.ts";
import { holdingOf } from "./holdingOf.ts";

/** Answers what a person's roles allow, whatever limits them right now: for comparing what roles give and take. */
export const accessByRoles = (facts: HoldingFacts, userId: string) =>
  createAccess(organizationModel, holdingOf(facts, userId));
