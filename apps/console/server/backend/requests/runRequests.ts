import { sql } from "kysely";
import { endTokens } from "./endTokens.ts";
import { expireFiles } from "../files/expireFiles.ts";
import { backendDatabase } from "../storage/backendDatabase.ts";
import { advanceDataRequest, movingStates } from "./advanceDataRequest.ts";
import { finishUsageRequest } from "./finishUsageRequest.ts";
import type { RunningRequests } from "./RunningRequests.ts";

/** The maximum number of requests of each kind in a run. The rest follow in the next run. */
const most = 200;

/**
 * Runs once for all organizations: deletes the content of expired files, ends the tokens of people who lost the role
 * for them, and advances each data request by one step, each in its own transaction with its entry in the audit log.
 * Failures are reported and tried again in the next run. Several servers can run this at once.
 */
export async function runRequests(running: RunningRequests): Promise<void> {
  const { authority, onError } = running;
  const db = backendDatabase(authority.database.query);
  await expireFiles(db, new Date(authority.clock())).catch(onError);
  await endTokens(authority).catch(onError);
  const data = await db
    .selectFrom("data_requests as request")
    .select(["organization_id", "id", "state"])
    .where("state", "in", movingStates)
    .where(isInActive)
    .orderBy("requested_at")
    .limit(most)
    .execute();
  const usage = await db
    .selectFrom("usage_requests as request")
    .select(["organization_id", "id"])
    .where("state", "=", "submitted")
    .where(isInActive)
    .orderBy("requested_at")
    .limit(most)
    .execute();
  const rounds = [
    ...data.map(({ state, ...due }) => {
      const from = movingStates.find((each) => each === state);
      return from === undefined ? undefined : () => advanceDataRequest(running, { ...due, from });
    }),
    ...usage.map((due) => () => finishUsageRequest(running, due)),
  ];
  for (const round of rounds)
    // one after the other, to leave the connections to the console's users
    // oxlint-disable-next-line no-await-in-loop
    await round?.().catch(onError);
}

const isInActive = sql<boolean>`exists (
  select from rolecall.organizations as place where place.id = request.organization_id and place.state = 'active'
)`;
