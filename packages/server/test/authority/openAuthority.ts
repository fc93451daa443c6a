import type { Person } from "@rolecall/organization/rules";
import { beforeAll } from "vitest";
import { noon, organization, person, type Sketch } from "../../../organization/test/organizations.ts";
import {
  createAuthority,
  importOrganization,
  type Authority,
  type Database,
  type Mail,
} from "../../src/index.ts";
import type { AuthorityOptions } from "../../src/authority/AuthorityOptions.ts";

export const secret = "a secret that only the tests know, of 32 bytes";

/** An authority under test: its clock can be turned, its mails can be read. */
export interface Opened {
  readonly authority: Authority;
  /** The id of the organization. */
  readonly organization: string;
  readonly database: Database;
  readonly time: { now: number };
  readonly mails: Mail[];
  readonly errors: unknown[];
  /** The token in the last invitation mail to an address. */
  tokenFor(email: string): Promise<string>;
}

let count = 0;

/** Opens an authority over a database, with an organization of its own in it, and no mails of earlier tests. */
async function openAuthority(
  database: Database,
  sketch: Sketch = acme,
  options: Partial<AuthorityOptions> = {},
): Promise<Opened> {
  const time = { now: noon };
  const mails: Mail[] = [];
  const errors: unknown[] = [];
  const authority = createAuthority({
    database,
    secret,
    clock: () => time.now,
    mailer: { send: async (mail) => void mails.push(mail) },
    onError: (error) => void errors.push(error),
    ...options,
  });
  const id = `acme-${++count}`;
  await database.query.deleteFrom("outbox").execute();
  await importOrganization(
    database,
    organization({ ...sketch, organization: { ...sketch.organization, id } }),
    { olga: "Olga Orlova" },
  );
  return {
    organization: id,
    authority,
    database,
    time,
    mails,
    errors,
    async tokenFor(email) {
      await authority.deliverMail();
      const mail = mails.findLast(({ to, text }) => to === email && text.includes("/invitation#"));
      return /\/invitation#(\S+)/.exec(mail?.text ?? "")?.[1] ?? `no mail to ${email}`;
    },
  };
}

/** An owner who has just given their password. */
export const olga: Person = person("olga", { passwordConfirmed: true });
export const ada: Person = person("ada");
export const mia: Person = person("mia");
/** Someone from elsewhere. */
export const eve: Person = person("eve");
/** The person who is invited. */
export const nina: Person = person("nina");

/** An organization with an owner, an admin and a member. */
export const acme: Sketch = {
  people: { olga: "owner", ada: "admin", mia: "member" },
  projects: { web: { grants: { mia: "analyst" } }, shop: {} },
  teams: { growth: { users: ["mia"], projects: { web: "analyst" } } },
};

/** What an answer came to, in one word. */
export function wordOf(executed: Awaited<ReturnType<Authority["execute"]>>): string {
  return executed.status === "refused" ? executed.refusal.code : executed.status;
}

/** Opens an organization of its own for each test, over one database for all tests of a description. */
export function sharing(open: () => Promise<Database>) {
  let database: Database | undefined;
  // a database that is opened on a busy machine takes longer than a test may
  beforeAll(async () => {
    database = await open();
  }, 120_000);
  return async (sketch?: Sketch, options?: Partial<AuthorityOptions>) => {
    if (database === undefined) throw new Error("There is no database before the tests begin.");
    return openAuthority(database, sketch, options);
  };
}

/** What the audit log of an organization says, the oldest first. */
export function auditOf({ database, organization: id }: Pick<Opened, "database" | "organization">) {
  return database.query
    .selectFrom("audit_events")
    .select(["actor_id", "action", "outcome", "code", "command", "changes"])
    .where("organization_id", "=", id)
    .orderBy("id")
    .execute();
}
