import pg, { type Pool } from "pg";

/** The number of connections of each contender. */
export const poolSize = 10;

/** Creates a database on a server and opens a pool of connections to it. */
export async function openPool(server: string, name: string): Promise<Pool> {
  const client = new pg.Client(server);
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  const pool = new pg.Pool({ connectionString: server.replace(/[^/]*$/, name), max: poolSize });
  // when the server shuts down at the end, it reports that to closing connections; failed queries throw where they
  // are sent
  pool.on("error", () => {});
  return pool;
}
