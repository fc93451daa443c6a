import type { Kysely } from "kysely";
import type { Tables } from "./Tables.ts";

/** The names of the steps that this version knows, for each schema of a database that it has brought up to date. */
export type KnownSteps = Map<string, ReadonlySet<string>>;

/** The known steps of each open database. */
export const knownSteps = new WeakMap<Kysely<Tables>, KnownSteps>();
