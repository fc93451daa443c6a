import { noon } from "../../../organization/test/organizations.ts";
import { createAuthority, type Authority, type Mail } from "../../src/index.ts";
import { serve, type Served } from "../cells/serve.ts";
import type { Open } from "../databases.ts";

/** One authority over a database of its own, whose clock is set and whose mails are read. Sequences go through it in turn. */
export interface Lane {
  readonly authority: Authority;
  readonly served: Served;
  readonly time: { now: number };
  readonly mails: Mail[];
  nextId(): string;
  /** Leaves the clock nothing to do in an organization that no sequence is about any more. */
  retire(organization: string): Promise<void>;
}

/** Opens a lane. */
export async function openLane(open: Open): Promise<Lane> {
  const time = { now: noon };
  const mails: Mail[] = [];
  const database = await open();
  const authority = createAuthority({
    database,
    secret: "a secret that only the tests know, of 32 bytes",
    clock: () => time.now,
    mailer: { send: async (mail) => void mails.push(mail) },
  });
  let count = 0;
  return {
    authority,
    served: await serve(authority),
    time,
    mails,
    nextId: () => `acme-${++count}`,
    async retire(organization) {
      await database.query
        .updateTable("invitations")
        .set({ state: "expired" })
        .where("organization_id", "=", organization)
        .where("state", "=", "pending")
        .execute();
      await database.query
        .updateTable("organizations")
        .set({ purge_at: null })
        .where("id", "=", organization)
        .execute();
    },
  };
}
