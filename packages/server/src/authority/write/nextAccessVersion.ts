import { sql } from "kysely";
import { schemaName } from "../../storage/schemaName.ts";

/** Draws a version that is greater than every one before. */
export const nextAccessVersion = () => sql<number>`nextval(${`${schemaName}.access_versions`})`;
