import { sql } from "kysely";
import { makeSecret } from "../facts/makeSecret.ts";
import type { Handlers } from "../frame/EndpointRequest.ts";
import { notFound } from "../frame/findPlaces.ts";
import { Refused } from "../frame/Refused.ts";
import { lockSecurity } from "./lockSecurity.ts";
import { mailSecurity } from "./mailSecurity.ts";
import { readSecurity, needsDomain } from "./readSecurity.ts";

/** The domains that an organization claims, each proven by a TXT record. */
export const domainHandlers: Pick<
  Handlers,
  "security.addDomain" | "security.verifyDomain" | "security.removeDomain"
> = {
  async "security.addDomain"(asked) {
    const { write, organization, body } = asked;
    const { numInsertedOrUpdatedRows: added } = await write(async (db, transaction) => {
      const inserted = await db
        .insertInto("domains")
        .values({
          organization_id: organization.id,
          name: body.domain,
          state: "pending",
          record: `rolecall-verification=${makeSecret(18)}`,
        })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirstOrThrow();
      if (inserted.numInsertedOrUpdatedRows !== 0n)
        await mailSecurity(
          asked,
          transaction,
          (by, place) => `${by} claimed the domain ${body.domain} for ${place}.`,
        );
      return inserted;
    });
    return { status: added === 0n ? "unchanged" : "done", id: body.domain };
  },

  async "security.verifyDomain"({ db, write, backend, organization, params }) {
    const name = params.domain;
    const { domains } = await readSecurity(db, organization.id);
    const claimed = domains.find((domain) => domain.name === name);
    if (claimed === undefined) throw notFound("domain");
    if (claimed.state === "verified") return { status: "unchanged" };
    // a domain without records proves as little as one that doesn't exist
    const records = await backend.resolveTxt(name).catch(() => []);
    if (!records.some((parts) => parts.join("") === claimed.record))
      throw new Refused(
        "domain_not_verified",
        `${name} doesn't have the TXT record ${claimed.record} yet. Add it at your DNS provider, wait until it is public, which can take hours, then try again.`,
      );
    await write(async (within) => {
      // if two organizations verify the same domain at once, the second one waits and finds it taken
      await sql`select pg_advisory_xact_lock(hashtextextended(${`domain ${name}`}, 0))`.execute(within);
      const other = await within
        .selectFrom("domains")
        .select("name")
        .where("name", "=", name)
        .where("state", "=", "verified")
        .where("organization_id", "!=", organization.id)
        .executeTakeFirst();
      if (other !== undefined)
        throw new Refused(
          "domain_taken",
          `${name} is already verified by another organization. Remove it there first.`,
        );
      await within
        .updateTable("domains")
        .set({ state: "verified" })
        .where("organization_id", "=", organization.id)
        .where("name", "=", name)
        .execute();
    });
    return { status: "done" };
  },

  async "security.removeDomain"(asked) {
    const { write, organization, params } = asked;
    await write(async (db, transaction) => {
      const { sso } = await lockSecurity(db, organization.id);
      const { numDeletedRows } = await db
        .deleteFrom("domains")
        .where("organization_id", "=", organization.id)
        .where("name", "=", params.domain)
        .executeTakeFirstOrThrow();
      if (numDeletedRows === 0n) throw notFound("domain");
      if (sso && !(await readSecurity(db, organization.id)).hasVerified) throw needsDomain();
      await mailSecurity(
        asked,
        transaction,
        (by, place) => `${by} removed the domain ${params.domain} from ${place}.`,
      );
    });
    return { status: "done" };
  },
};
