import { type Authority, importOrganization } from "@rolecall/server";
import { samplePeople, type SamplePerson } from "./samplePeople.ts";
import type { OrganizationState } from "@rolecall/organization/rules";
import { seedOrganization, seedTime } from "./seedOrganization.ts";
import { harborLane } from "./harborLane.ts";
import { northlight } from "./northlight.ts";
import { shiftTimes } from "./shiftTimes.ts";

/** The password of the sample's people on a server that other machines can't reach. It is public, in the README. */
export const samplePassword = "rolecall-sample";

/** Creates accounts in the sign-in system. */
export interface AccountBook {
  /** Adds people with the same password. Only for samples. */
  addPeople(people: readonly SamplePerson[], password: string): Promise<void>;
}

/** Adds the sample data to a database without organizations. Returns whether it did. */
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
 * The sample organizations, as if they had been in use until `now`: Acme Test, with one owner and a person in every
 * situation; Northlight, which has left the enterprise plan but still has its roles; and Harbor Lane, which is
 * waiting to be deleted.
 */
function sampleOrganizations(now: number): readonly OrganizationState[] {
  return [seedOrganization(), northlight, harborLane].map((state) => shiftTimes(state, now - seedTime));
}
