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
  const compiled = (node: RootOperationNode | undefined) => {
    if (node === undefined) throw new Error("Nothing was asked.");
    return database.query.getExecutor().compileQuery(node, { queryId: "recorded" });
  };
  return {
    database: { ...database, query: database.query.withPlugin(recording) },
    /** Finds a statement by a text that it has; parts of others are recorded as well. */
    with: (text: string) => compiled(nodes.find((node) => compiled(node).sql.includes(text))),
    last: () => compiled(nodes.at(-1)),
  };
}
