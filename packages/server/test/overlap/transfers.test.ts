import type { OrganizationState, Person } from "@rolecall/organization/rules";
import { describe, expect, it } from "vitest";
import { organization, person } from "../../../organization/test/organizations.ts";
import { importOrganization, type Authority, type Executed } from "../../src/index.ts";
import { readState } from "../states/readState.ts";
import { delayedServers } from "./delayedServers.ts";

const rounds = Number(process.env["ROLECALL_ROUNDS"] ?? 100);
const atOnce = 8;

/** Three organizations of the same people, each with a project of its own. */
interface Round {
  readonly acme: string;
  readonly nova: string;
  readonly reef: string;
  readonly olga: Person;
  readonly omar: Person;
  /** A member everywhere, who was given a role in each project. */
  readonly maya: Person;
}

type Ask = (server: Authority, round: Round) => Promise<Executed>;

const moves =
  (from: "acme" | "nova", to: "nova" | "acme" | "reef", by: "olga" | "omar" = "olga"): Ask =>
  (server, round) =>
    server.transferProject(round[from], { projectId: `${from}-web`, to: round[to] }, round[by]);

/** What is sent at the same moment, and all possible outcomes. */
const scenarios: Readonly<Record<string, readonly [readonly Ask[], RegExp]>> = {
  "one project is moved to two organizations": [
    [moves("acme", "nova"), moves("acme", "reef", "omar")],
    /^(done,unknown_target|unknown_target,done)$/,
  ],
  "two organizations send each other a project": [
    [moves("acme", "nova"), moves("nova", "acme", "omar")],
    /^done,done$/,
  ],
  "a project is moved while it is deleted": [
    [
      moves("acme", "nova"),
      (server, { acme, omar }) =>
        server.execute(acme, { type: "project.delete", projectId: "acme-web" }, omar),
    ],
    /^(done,unknown_target|unknown_target,done)$/,
  ],
  "someone who would come along is removed from the other organization": [
    [
      moves("acme", "nova"),
      (server, { nova, omar, maya }) =>
        server.execute(nova, { type: "member.remove", userId: maya.userId }, omar),
    ],
    /^done,done$/,
  ],
  "someone who would come along gets another role in it": [
    [
      moves("acme", "nova"),
      (server, { acme, omar, maya }) =>
        server.execute(
          acme,
          { type: "grant.set", projectId: "acme-web", userId: maya.userId, role: "owner" },
          omar,
        ),
    ],
    /^done,(done|unknown_target)$/,
  ],
  "the person who moves it is demoted in the other organization": [
    [
      moves("acme", "nova"),
      (server, { nova, omar, olga }) =>
        server.execute(
          nova,
          { type: "member.changeRole", userId: olga.userId, role: "admin", version: 1 },
          omar,
        ),
    ],
    /^(done|not_permitted),done$/,
  ],
  "the person who moves it deletes the account": [
    [moves("acme", "nova"), (server, { olga }) => server.deleteAccount(olga)],
    /^(done|not_a_member),done$/,
  ],
};

describe("whatever is asked while a project moves to another organization", () => {
  const servers = delayedServers();

  it.each(Object.entries(scenarios))(
    "leaves it in one organization at most, with roles of its members alone, when %s",
    async (name, [asks, expected]) => {
      const prefix = Object.keys(scenarios).indexOf(name);
      for (let start = 0; start < rounds; start += atOnce)
        await Promise.all(
          Array.from({ length: Math.min(atOnce, rounds - start) }, (_, at) =>
            play(asks, expected, `${prefix}-${start + at}`),
          ),
        );
    },
  );

  async function play(asks: readonly Ask[], expected: RegExp, number: string): Promise<void> {
    const [first] = servers;
    if (first === undefined) throw new Error("A round needs a server.");
    const as = (name: string) => person(`${name}-${number}`, { passwordConfirmed: true });
    const round: Round = {
      acme: `acme-${number}`,
      nova: `nova-${number}`,
      reef: `reef-${number}`,
      olga: as("olga"),
      omar: as("omar"),
      maya: as("maya"),
    };
    const places = ["acme", "nova", "reef"] as const;
    for (const place of places) await importOrganization(first.database, stateOf(place, round));
    const executed = await Promise.all(
      asks.map((ask, at) => ask(servers[(at + number.length) % servers.length] ?? first, round)),
    );
    const words = executed.map((each) => (each.status === "refused" ? each.refusal.code : each.status));
    expect(words.join()).toMatch(expected);

    const states = await Promise.all(places.map((place) => readState(first.database, round[place])));
    const homes = states.filter(({ projects }) => projects.some(({ id }) => id === "acme-web"));
    expect(homes.length).toBeLessThanOrEqual(1);
    for (const { members, grants, projects } of states)
      for (const { userId, projectId } of grants) {
        expect(members.map((each) => each.userId)).toContain(userId);
        expect(projects.map((each) => each.id)).toContain(projectId);
      }
    const isInNova = homes.some(({ organization: { id } }) => id === round.nova);
    expect(isInNova).toBe(words[0] === "done");
  }
});

function stateOf(place: "acme" | "nova" | "reef", round: Round): OrganizationState {
  const { olga, omar, maya } = round;
  return organization({
    organization: { id: round[place], name: place },
    people: { [olga.userId]: "owner", [omar.userId]: "owner", [maya.userId]: "member" },
    projects: { [`${place}-web`]: { grants: { [maya.userId]: "analyst" } } },
  });
}
