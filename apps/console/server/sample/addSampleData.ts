import { type Authority, importOrganization } from "@rolecall/server";
import { samplePeople, type SamplePerson } from "./samplePeople.ts";
import type { OrganizationState } from "@rolecall/organization/rules";
import { seedOrganization, seedTime } from "./seedOrganization.ts";
import { harborLane } from "./harborLane.ts";
import { northlight } from "./northlight.ts";
import { shiftTimes } from "./shiftTimes.ts";

/** The password of the sample's people on a server that only its own machine reaches. The README prints it. */
export const samplePassword = "rolecall-sample";

/** Makes accounts in whatever signs people in. */
export interface AccountBook {
  /** Adds people who all have the same password, as in samples only. */
  addPeople(people: readonly SamplePerson[], password: string): Promise<void>;
}

/** Fills a database that holds no organization yet; leaves any other as it is. Says whether it did. */
export async function addSampleData(
  authority: Authority,
  accounts: AccountBook,
  password: string,
): Promise<boolean> {
  const { database, clock } = authority;
  const any = await database.query.selectFrom("organizations").select("id").limit(1).executeTakeFirst();
  if (any !== undefined) return false;
  const names = Object.fromEntries(samplePeople.map(({ id, name }) => [id, name]));
  for (const state of sampleOrganizations(clock())) await importOrganization(database, state, names);
  await accounts.addPeople(samplePeople, password);
  return true;
}

/**
 * The organizations that a server begins with when its database is empty, as if they had been used until `now`: Acme
 * Test, with one owner and someone in every situation; Northlight, which has left the enterprise plan and still holds
 * its roles; Harbor Lane, which is being deleted.
 */
function sampleOrganizations(now: number): readonly OrganizationState[] {
  return [seedOrganization(), northlight, harborLane].map((state) => shiftTimes(state, now - seedTime));
}
