import type { KyselyPlugin, RootOperationNode } from "kysely";
import type { Database } from "../../src/storage/Database.ts";

/** The same database, and the statements that are put to it from now on. */
export function recordStatements(database: Database) {
  const nodes: RootOperationNode[] = [];
  const recording: KyselyPlugin = {
    transformQuery({ node }) {
      nodes.push(node);
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  return {
    database: { ...database, query: database.query.withPlugin(recording) },
    last() {
      const node = nodes.at(-1);
      if (node === undefined) throw new Error("Nothing was asked.");
      return database.query.getExecutor().compileQuery(node, { queryId: "last" });
    },
  };
}
