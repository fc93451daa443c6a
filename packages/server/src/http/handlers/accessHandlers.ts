import { packSnapshot } from "@rolecall/core";
import type { Asking } from "../Asked.ts";
import { eventStream } from "../eventStream.ts";
import type { Handlers } from "../Asked.ts";
import { decideAny } from "../permit.ts";
import { ProblemError } from "../ProblemError.ts";
import { notAMember, standingIn } from "../standingIn.ts";

/** Answers what a person may do. */
export const accessHandlers: Pick<Handlers, "access.read" | "access.events" | "access.check"> = {
  async "access.read"({ input, ...asking }) {
    const organization = await organizationOf(asking, input.organization);
    const asOf = new Date(asking.authority.clock()).toISOString();
    const snapshot = await asking.authority.snapshot(organization, asking.person.userId);
    if (snapshot === undefined) {
      await asking.authority.recordDenial({ organization });
      throw notAMember();
    }
    const value = input.form === "packed" ? packSnapshot(snapshot) : snapshot;
    // written as JSON right away, where a list that may not be changed is the same as one that may
    return { value: value as never, version: snapshot.version, beside: { serverTime: asOf } };
  },

  async "access.events"({ input, request, ...asking }) {
    const organization = await organizationOf(asking, input.organization);
    return eventStream(asking.authority, organization, asking.person.userId, request);
  },

  async "access.check"({ input, ...asking }) {
    const organization = await organizationOf(asking, input.organization);
    const { authority, person } = asking;
    const [access] = await Promise.all([
      authority.access(organization, person.userId),
      standingIn(asking, organization),
    ]);
    const decisions = input.checks.map((check) => decideAny(access, check.permission, check.target));
    // written as JSON right away, where a list that may not be changed is the same as one that may
    return { value: { decisions: decisions as never } };
  },
};

/** The organization that is asked about, or the only one that the person is in. */
async function organizationOf({ authority, person }: Asking, named: string | undefined): Promise<string> {
  if (named !== undefined) return named;
  const rows = await authority.database.query
    .selectFrom("members")
    .innerJoin("organizations", "organizations.id", "members.organization_id")
    .select("members.organization_id as id")
    .where("members.user_id", "=", person.userId)
    .where("members.status", "=", "active")
    .where("organizations.state", "!=", "deleted")
    .limit(2)
    .execute();
  const [only, another] = rows;
  if (only === undefined) throw notAMember();
  if (another === undefined) return only.id;
  throw new ProblemError(
    "organization_required",
    "You are a member of several organizations. Name one of them in `organization`.",
    { path: "organization" },
  );
}
