import { type Authority, importOrganization } from "@rolecall/server";
import { samplePeople } from "./samplePeople.ts";
import { sampleOrganizations } from "./sampleOrganizations.ts";

/** The password of the sample's people on a server that only its own machine reaches. The README prints it. */
export const samplePassword = "rolecall-sample";

/** Someone who can sign in. */
export interface SamplePerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

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
