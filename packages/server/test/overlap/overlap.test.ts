import { describe, expect, it } from "vitest";
import { delayedServers } from "./delayedServers.ts";
import { invitationScenarios, memberScenarios } from "./invitationScenarios.ts";
import { ownerScenarios } from "./ownerScenarios.ts";
import { playRound, type Round } from "./playRound.ts";

const rounds = Number(process.env["ROLECALL_ROUNDS"] ?? 100);
const atOnce = 8;
const scenarios = { ...ownerScenarios, ...invitationScenarios, ...memberScenarios };

describe("whatever is asked of PostgreSQL at the same moment", () => {
  const servers = delayedServers();

  it.each(Object.entries(scenarios))(
    "keeps every promise, and comes to what some order would, when %s",
    async (name, scenario) => {
      const played: Round[] = [];
      const prefix = Object.keys(scenarios).indexOf(name);
      for (let start = 0; start < rounds; start += atOnce) {
        const batch = Array.from({ length: Math.min(atOnce, rounds - start) }, (_, index) =>
          playRound(scenario, servers, `${prefix}-${start + index}`),
        );
        played.push(...(await Promise.all(batch)));
      }
      expect(played.flatMap(({ faults }) => faults).slice(0, 3)).toEqual([]);
      expect(played).toHaveLength(rounds);
    },
  );
});
