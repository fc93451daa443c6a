import pg, { type Pool } from "pg";

/** How many connections each side has. */
export const poolSize = 10;

/** Creates a database on a server and opens a pool of connections to it. */
export async function openPool(server: string, name: string): Promise<Pool> {
  const client = new pg.Client(server);
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  const pool = new pg.Pool({ connectionString: server.replace(/[^/]*$/, name), max: poolSize });
  // at the end the server goes, and tells so the connections that are on their way out; whatever fails in a query is thrown there
  pool.on("error", () => {});
  return pool;
}
