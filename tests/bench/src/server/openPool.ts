import pg, { type Pool } from "pg";

/** How many connections each side has. */
export const poolSize = 10;

/** Creates a database on a server and opens a pool of connections to it. */
export async function openPool(server: string, name: string): Promise<Pool> {
  const client = new pg.Client(server);
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  return new pg.Pool({ connectionString: server.replace(/[^/]*$/, name), max: poolSize });
}
