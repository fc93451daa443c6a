import { startPostgres } from "../../../packages/server/test/startPostgres.ts";
import { betterAuthTasks } from "./betterAuthTasks.ts";
import { actors, memberCount, organizations } from "./crowd.ts";
import { describeMachine } from "./describeMachine.ts";
import { openBetterAuth } from "./openBetterAuth.ts";
import { openPool, poolSize } from "./openPool.ts";
import { openRolecall } from "./openRolecall.ts";
import { type Contender, playRounds } from "./playRounds.ts";
import { questions } from "./questions.ts";
import { reportRates } from "./reportRates.ts";
import { rolecallTasks } from "./rolecallTasks.ts";
import { seconds } from "./seconds.ts";
import { clients, type Targets } from "./targets.ts";

/** Compares the authority with better-auth's organizations, on one PostgreSQL server and in one process. */
export async function peers(): Promise<void> {
  const server = await startPostgres();
  const ours = await openRolecall(await openPool(server.url, "rolecall"));
  const theirs = await openBetterAuth(await openPool(server.url, "better_auth"));
  const [ourTargets, theirTargets]: [Targets, Targets] = [new Map(), new Map()];
  const rolecall = ours.ways.map((way) => rolecallTasks(way, ourTargets));
  const betterAuth = theirs.peers.map((peer) => betterAuthTasks(peer, theirTargets));
  try {
    console.log(
      `\n${clients} clients, ${poolSize} connections for each side, ${organizations.length} organizations of ${memberCount} members\n  ${describeMachine()}`,
    );
    for (const { check } of [...rolecall, ...betterAuth]) await checkCells(check);
    for (const { guard } of rolecall) await checkCells(guard);

    const play = async (
      title: string,
      contenders: readonly Contender[],
      against: string,
      before?: () => Promise<void>,
    ) => {
      const figures = await playRounds(contenders, { clients, seconds, ...(before && { before }) });
      reportRates(title, figures, against);
    };
    await play(
      "Permission checks, one in a request",
      [
        ...rolecall.flatMap(({ checks, guarded }) => [checks, guarded]),
        ...betterAuth.map(({ checks }) => checks),
      ],
      "better-auth",
    );
    await play(
      "Snapshots: all that a person may do; better-auth tells the membership, or the organization",
      [
        ...rolecall.flatMap(({ snapshots, known }) => [snapshots, known]),
        ...betterAuth.flatMap((each) => [each.memberships, each.organizations]),
      ],
      "better-auth, get-active-member",
    );
    const reset = async () => {
      await ours.reset();
      await theirs.reset();
    };
    const both = <T>(pick: (tasks: (typeof rolecall | typeof betterAuth)[number]) => T) => [
      ...rolecall.map(pick),
      ...betterAuth.map(pick),
    ];
    const title = (what: string) => `${what}, each client in an organization of its own`;
    await play(
      title("Invitations created"),
      both(({ invitations }) => invitations),
      "better-auth",
      reset,
    );
    await play(
      title("Role changes"),
      both(({ roleChanges }) => roleChanges),
      "better-auth",
      reset,
    );
    await play(
      "Role changes, all clients in one organization",
      both(({ roleChangesInOne }) => roleChangesInOne),
      "better-auth",
      reset,
    );
    console.log(`  ${describeMachine()}`);
  } finally {
    await ours.close();
    await theirs.close();
    await server.stop();
  }
}

/** Checks every cell in one organization. */
async function checkCells(check: ReturnType<typeof betterAuthTasks>["check"]): Promise<void> {
  const [organization] = organizations;
  for (const actor of actors.filter((each) => each.organization === organization))
    // one after the other, so that the first wrong decision stops the run
    // oxlint-disable-next-line no-await-in-loop
    for (const question of questions) await check(actor, question);
}
