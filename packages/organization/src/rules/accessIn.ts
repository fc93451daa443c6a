import { createAccess } from "@rolecall/core";
import { organizationModel } from "../organizationModel.ts";
import type { HoldingFacts } from "./Facts.ts";
import { snapshotOf } from "./snapshotOf.ts";

/**
 * Answers what one person may do, by the same model as everywhere.
 * @example
 * import { accessIn, type Facts } from "@rolecall/organization/rules";
 *
 * declare const facts: Facts;
 * accessIn(facts, "maya").can("report.funnels", { project: "web" });
 */
export const accessIn = (facts: HoldingFacts, userId: string) =>
  createAccess(organizationModel, snapshotOf(facts, userId));
