import type { Change, OrganizationState, Person } from "@rolecall/organization/rules";
import { brokenPromises } from "../../../organization/test/brokenPromises.ts";
import { guests } from "../../../organization/test/organizationArbitrary.ts";
import { emailOf, noon } from "../../../organization/test/organizations.ts";
import { commandOf, contextOf, type Step } from "../../../organization/test/stepArbitrary.ts";
import { hashToken } from "../../src/authority/hashToken.ts";
import { createClient } from "../../src/client.ts";
import { importOrganization } from "../../src/index.ts";
import { canonical } from "../states/canonical.ts";
import { readState } from "../states/readState.ts";
import { askOverHttp, type CommandAnswer } from "./askOverHttp.ts";
import { expectedOf, expectedOfClock, type Expected } from "./expectedOf.ts";
import type { Lane } from "./openLane.ts";
import { placesNamed } from "./placesNamed.ts";

/** Hears what each step came to: the type of the command, or `clock`, and the answer. */
export type Note = (type: string, answer: string) => void;

/** Asks the steps one after the other, of the authority and of the rules; throws where the two come to differ. */
export async function playSequence(lane: Lane, drawn: OrganizationState, steps: readonly Step[], note: Note) {
  const { start, tokens } = await ownState(lane, drawn);
  const organization = start.organization.id;
  const { database } = lane.authority;
  await importOrganization(database, start);
  const places = placesNamed();
  const story: string[] = [];
  let state = canonical(start);
  let audited = 0;
  lane.time.now = noon;
  for (const [index, step] of steps.entries()) {
    lane.time.now += step.wait;
    const { now } = lane.time;
    const fresh = `new-${index}`;
    const asked = places.inCommand(commandOf(step, state, fresh));
    const { actor } = contextOf(step, state, now);
    let expected: Expected;
    let answer = "done";
    let skipped: readonly unknown[] = [];
    const isOfClock = asked.type === "invitations.expire" || asked.type === "organization.delete";
    if (actor === "system" || isOfClock) {
      await lane.authority.tick();
      expected = expectedOfClock(state, now);
      note("clock", expected.logged.join());
    } else {
      const client = createClient({ url: lane.served.url, headers: lane.served.signIn(actor) });
      const answered = await askOverHttp(client, organization, asked, (hash) => tokens.get(hash) ?? hash);
      const made = await madeBy(lane, answered, tokens);
      const command = { ...asked, ...made.of(asked) };
      expected = expectedOf(state, command, actor, now);
      answer = wordOf(answered);
      skipped = answered.ok ? (answered.value.skipped ?? []) : [];
      if ("id" in made) places.remember(asked, made.id);
      note(command.type, answer);
    }
    story.push(`${whoIs(actor)} ${JSON.stringify(asked)} → ${answer}`);
    const found = canonical(await readState(database, organization));
    const log = await logOf(lane, organization, audited);
    audited = log.last;
    const mails = lane.mails.splice(0).map(({ to }) => to);
    compare(
      story,
      { answer, state: found, logged: log.lines, mails: mails.toSorted(), skipped },
      seenOf(expected, skipped),
    );
    const broken = found.organization.state === "deleted" ? [] : brokenPromises(found, now);
    if (broken.length > 0) throw new Error([...story, ...broken].join("\n"));
    state = found;
  }
  await lane.retire(organization);
}

/** A state of a lane's own: no two organizations may have one id, and no two invitations one token. */
async function ownState(lane: Lane, drawn: OrganizationState) {
  const id = lane.nextId();
  const tokens = new Map<string, string>();
  const invitations = await Promise.all(
    drawn.invitations.map(async (invitation) => {
      const token = `${invitation.id}-of-${id}`;
      const tokenHash = await hashToken(token);
      tokens.set(tokenHash, token);
      // a table has no accepted invitation that no one accepted; here that person has left since
      const acceptedBy = guests.find((guest) => emailOf(guest) === invitation.email) ?? "stranger";
      return { ...invitation, tokenHash, ...(invitation.state === "accepted" ? { acceptedBy } : {}) };
    }),
  );
  return { start: { ...drawn, organization: { ...drawn.organization, id }, invitations }, tokens };
}

/** What the server has made: the id from its answer, the token from its answer or from the mail. */
async function madeBy(lane: Lane, answered: CommandAnswer, tokens: Map<string, string>) {
  const id = answered.ok ? answered.value.id : undefined;
  if (answered.ok) await lane.authority.deliverMail();
  const mailed = lane.mails.map(({ text }) => /\/invitation#(\S+)/.exec(text)?.[1]).find((each) => each);
  const token = (answered.ok ? answered.value.token : undefined) ?? mailed;
  const tokenHash = token === undefined ? undefined : await hashToken(token);
  if (token !== undefined && tokenHash !== undefined) tokens.set(tokenHash, token);
  return {
    ...(id === undefined ? {} : { id }),
    of: ({ type }: { readonly type: string }) => ({
      ...(id !== undefined && /^invite$|\.create$/.test(type) ? { id } : {}),
      ...(tokenHash !== undefined && /^invite$|\.resend$|\.retry$/.test(type) ? { tokenHash } : {}),
    }),
  };
}

/** What is done is an entry each time. Of refusals only the first of a kind is, which has tests of its own. */
const isDone = (line: string) => line.endsWith(" done");

async function logOf({ authority }: Lane, organization: string, after: number) {
  const rows = await authority.database.query
    .selectFrom("audit_events")
    .select(["id", "actor_id", "action", "outcome", "code"])
    .where("organization_id", "=", organization)
    .where("id", ">", after)
    .orderBy("id")
    .execute();
  return {
    last: rows.at(-1)?.id ?? after,
    lines: rows
      .map((row) => `${row.actor_id ?? "clock"} ${row.action} ${row.code ?? row.outcome}`)
      .filter(isDone),
  };
}

interface Seen extends Omit<Expected, "changes"> {
  readonly mails: readonly string[];
  readonly skipped: readonly unknown[];
}

function seenOf({ answer, state, logged, changes }: Expected, skipped: readonly unknown[]): Seen {
  const of = <TType extends Change["type"]>(type: TType) =>
    changes.filter((each): each is Extract<Change, { readonly type: TType }> => each.type === type);
  const places = of("target.skipped").map(({ kind, id }) => ({ kind, id }));
  return {
    answer,
    state: canonical(state),
    logged: logged.filter(isDone),
    // of several people none is told before another
    mails: of("mail.queued")
      .map(({ to }) => to)
      .toSorted(),
    skipped: answer === "done" ? places : skipped,
  };
}

function compare(story: readonly string[], found: Seen, expected: Seen): void {
  for (const part of ["answer", "state", "logged", "mails", "skipped"] as const) {
    const [is, should] = [found[part], expected[part]].map((value) => inOrder(value));
    if (is !== should)
      throw new Error([...story, `${part}: the authority has`, is, "the rules have", should].join("\n"));
  }
}

function inOrder(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) =>
    typeof each === "object" && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}

const wordOf = (answered: CommandAnswer) =>
  answered.ok ? answered.value.status : `${answered.problem.status} ${answered.problem.code}`;

const whoIs = (actor: Person | "system") => (actor === "system" ? "clock" : JSON.stringify(actor));
