import { afterAll, beforeAll, expect, it } from "vitest";
import { readState } from "../states/readState.ts";
import { eachDatabase } from "../databases.ts";
import { ask } from "./ask.ts";
import { described, type Described } from "./described.ts";
import { faultsOf } from "./faultsOf.ts";
import { openWorld, personOf, type World } from "./openWorld.ts";
import { sampleOf, slotsOf } from "./samplesOf.ts";
import { rivalIds, unknownIds, type Home } from "./world.ts";

const askable = described.filter((operation) => slotsOf(operation).length > 0);

eachDatabase("ids of another organization", (open) => {
  let world: World;
  let home: Home;
  let before: string;

  beforeAll(async () => {
    world = await openWorld(await open());
    home = await world.addHome();
    // whatever the clock writes down, it writes before
    await world.authority.tick();
    before = await world.rivalTables();
  }, 180_000);

  afterAll(async () => {
    await world.close();
  });

  it("can stand in nearly every operation, in 140 combinations or more", () => {
    expect(askable.map(({ id }) => id)).toEqual(
      described
        .map(({ id }) => id)
        .filter(
          (id) => !/^invitations\.(read|accept|decline)$|^account|^organizations\.(list|create)$/.test(id),
        ),
    );
    const combinations = askable.map((operation) => 2 ** slotsOf(operation).length - 1);
    expect(combinations.reduce((sum, each) => sum + each)).toBeGreaterThanOrEqual(140);
  });

  it.each(askable)("are answered in $id as ids of nothing, no matter who asks", async (operation) => {
    const { database } = world.authority;
    const homeBefore = await readState(database, home.state.organization.id);
    for (const name of ["olga", "anna", "maya"]) {
      const headers = world.served.signIn(personOf(home.idOf(name)));
      for (const foreign of combinationsOf(operation)) {
        const [answer, twin] = await Promise.all(
          [rivalIds, unknownIds].map((ids) =>
            ask(world.served.url, operation, sample(foreign, ids), headers),
          ),
        );
        if (answer === undefined || twin === undefined) throw new Error("nothing came back");
        const story = `${name} asks ${operation.id} with ${[...foreign].join(", ")} of another organization`;
        expect([story, ...faultsOf(operation, answer)]).toEqual([story]);
        expect(`${story}: ${shown(answer)}`).toBe(`${story}: ${shown(twin)}`);
      }
    }
    expect(await readState(database, home.state.organization.id)).toEqual(homeBefore);
    expect(await world.rivalTables()).toBe(before);

    function sample(foreign: ReadonlySet<string>, ids: typeof rivalIds | typeof unknownIds) {
      return sampleOf(operation, ({ at, kind }) =>
        foreign.has(at) ? ids[kind] : (home.ids[kind].at(-1) ?? ""),
      );
    }
  });

  it("leave nothing in the log of the other organization, and beside it only how many strangers were refused", async () => {
    const rows = await world.authority.database.query
      .selectFrom("audit_events")
      .select(["actor_id", "outcome", "code", "changes"])
      .where("organization_id", "=", rivalIds.organization)
      .execute();
    expect(rows).toEqual([]);
    await world.authority.tick();
    const counted = await world.authority.database.query
      .selectFrom("denials")
      .select(["actor_id", "code", "repeated"])
      .where("organization_id", "=", rivalIds.organization)
      .execute();
    expect(counted).toEqual([{ actor_id: "", code: "not_a_member", repeated: expect.any(Number) }]);
    expect(counted[0]?.repeated).toBeGreaterThan(100);
  });
});

/** Every way to put at least one foreign id into an operation. */
function combinationsOf(operation: Described): readonly ReadonlySet<string>[] {
  const slots = slotsOf(operation).map(({ at }) => at);
  return Array.from(
    { length: 2 ** slots.length - 1 },
    (_, index) => new Set(slots.filter((_slot, at) => ((index + 1) >> at) & 1)),
  );
}

/** What an answer says, whichever of the two kinds of ids it says it about. */
const shown = ({ status, text }: { status: number; text: string }) =>
  `${status} ${text.replaceAll(/\b(?:rival|nosuch)-/g, "that-")}`;
