import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { personOf } from "../../packages/server/test/fleet/clientOf.ts";
import { type Fleet, openFleet } from "./openFleet.ts";
import { type Gate, openGate } from "./openGate.ts";

const rounds = Number(process.env["ROLECALL_DEMOTIONS"] ?? 100);

let fleet: Fleet;
let gate: Gate;
const open = () => openGate(fleet.browser, fleet.origin, personOf("ada"));

describe("a gate in a browser at one of two servers", () => {
  beforeAll(async () => {
    fleet = await openFleet(15 * 60 * 1000);
    gate = await open();
  });
  afterAll(() => fleet?.close());

  it("closes with every demotion at the other server, and opens with every promotion", async () => {
    const delays: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const answered = await fleet.give("member", 1);
      delays.push((await gate.until("closed")) - answered);
      await fleet.give("admin", 1);
      await gate.until("open");
    }
    // nothing was shown twice, and nothing was skipped
    expect(gate.shown.map(({ shown }) => shown)).toEqual([
      ...(gate.shown[0]?.shown === "unknown" ? ["unknown"] : []),
      "open",
      ...Array.from({ length: rounds }, () => ["closed", "open"]).flat(),
    ]);
    const sorted = delays.toSorted((a, b) => a - b);
    const at = (share: number) => sorted[Math.ceil(sorted.length * share) - 1];
    console.log(
      `From the answer at one server to the closed gate at the other, ${rounds} times: median ${at(0.5)} ms, 99th percentile ${at(0.99)} ms, longest ${at(1)} ms.`,
    );
  });
});

describe("a gate in a browser whose snapshot holds for four seconds", () => {
  beforeAll(async () => {
    fleet = await openFleet(4000);
    gate = await open();
  });
  afterAll(() => fleet?.close());

  it("closes when its server was killed, and opens once the server is back", async () => {
    await fleet.servers[0]?.kill();
    await gate.until("unknown");
    await fleet.restart(0);
    await gate.until("open");
  });

  it("hears what has changed while it could hear nothing", async () => {
    fleet.front.part();
    await gate.until("unknown");
    await fleet.give("member", 1);
    fleet.front.mend();
    await gate.until("closed");
    await fleet.give("admin", 1);
    await gate.until("open");
  });

  it("goes on at the other server when its own was killed", async () => {
    fleet.lead(0, 1);
    await fleet.servers[0]?.kill();
    await fleet.give("member", 1);
    await gate.until("closed");
    await fleet.give("admin", 1);
    await gate.until("open");
    await fleet.restart(0);
  });

  it("stays right when its connection was cut", async () => {
    fleet.front.cut();
    await fleet.give("member", 0);
    await gate.until("closed");
    await fleet.give("admin", 0);
    await gate.until("open");
  });

  it("closes when the database has crashed, and opens once that is back", async () => {
    await fleet.postgres.crash();
    await gate.until("unknown");
    await fleet.postgres.restart();
    await gate.until("open");
    await fleet.give("member", 1);
    await gate.until("closed");
  });
});
