import { createServer, type Server } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { freePort } from "./freePort.mjs";

const servers: Server[] = [];

function occupy(port: number, host?: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    servers.push(server);
    server.once("error", reject);
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

describe("freePort", () => {
  it("passes over a port that a program listens on", async () => {
    const taken = await occupy(0);
    expect(await freePort(taken)).toBeGreaterThan(taken);
  });

  it("passes over a port that is taken on the loopback address only", async () => {
    const taken = await occupy(0, "127.0.0.1");
    expect(await freePort(taken)).toBeGreaterThan(taken);
  });
});
