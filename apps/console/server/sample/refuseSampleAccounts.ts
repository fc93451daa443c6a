import { RolecallError } from "@rolecall/core";
import { samplePassword } from "./addSampleData.ts";
import { samplePeople } from "./samplePeople.ts";

/** Keeps a server from starting if sample accounts have the public password. */
export async function refuseSampleAccounts(
  takesPassword: (email: string, password: string) => Promise<boolean>,
): Promise<void> {
  for (const { email } of samplePeople) {
    // most databases contain none of them
    // oxlint-disable-next-line no-await-in-loop
    if (await takesPassword(email, samplePassword))
      throw new RolecallError(
        "sample_accounts",
        `The server didn't start, because this database has sample accounts such as ${email}, whose password is public. Delete them or use another database, or set SAMPLE_DATA=1 on a server that only your machine can reach`,
      );
  }
}
