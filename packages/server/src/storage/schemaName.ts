/** The schema that the tables of the authority live in, beside whatever else a database holds. */
export const schemaName = "rolecall";
