import type { Person } from "@rolecall/organization/rules";
import { brokenPromises } from "../../../organization/test/brokenPromises.ts";
import { noon, person } from "../../../organization/test/organizations.ts";
import { hashToken } from "../../src/authority/hashToken.ts";
import { importOrganization, type Authority } from "../../src/index.ts";
import { readState } from "../states/readState.ts";
import { answerOf, perform } from "./Ask.ts";
import { oneAfterAnother, written } from "./oneAfterAnother.ts";
import type { Scenario } from "./Scenario.ts";

/** What a round came to, in words; empty when all is well. */
export interface Round {
  readonly faults: readonly string[];
  readonly answers: string;
}

/** Asks everything of a scenario at the same moment, each at another server, and judges the outcomes. */
export async function playRound(
  scenario: Scenario,
  servers: readonly Authority[],
  round: string,
): Promise<Round> {
  const id = (name: string) => `${name}-${round}`;
  const as = (name: string): Person => person(id(name), { passwordConfirmed: true });
  const plain = scenario.start(id);
  const start = {
    ...plain,
    organization: { ...plain.organization, id: `acme-${round}` },
    invitations: await Promise.all(
      plain.invitations.map(async (each) => ({ ...each, tokenHash: await hashToken(each.tokenHash) })),
    ),
  };
  const { id: organization } = start.organization;
  const [first] = servers;
  if (first === undefined) throw new Error("A round needs a server.");
  await importOrganization(first.database, start);
  const asks = scenario.asks(as, id);
  const executed = await Promise.all(
    asks.map((ask, index) => perform(servers[index % servers.length] ?? first, organization, ask)),
  );
  const answers = executed.map(answerOf);
  const after = await readState(first.database, organization);
  const known = new Set(start.invitations.map((each) => each.id));
  const possible = await oneAfterAnother(start, asks, noon);
  const came = written(answers, after, known);
  const audited = await first.database.query
    .selectFrom("audit_events")
    .select(["outcome", "code"])
    .where("organization_id", "=", organization)
    .execute();
  const inLog = audited.map(({ outcome, code }) => code ?? outcome);
  const done = inLog.filter((outcome) => outcome === "done");
  // a refusal that is repeated has one entry, and one of someone who is not a member has none
  const isLogged =
    done.length === answers.filter((answer) => answer === "done").length &&
    inLog.every((outcome) => answers.includes(outcome));
  // an organization may begin with more people invited than it has seats: its plan has become smaller
  const brokenAtFirst = brokenPromises(start, noon);
  const faults = [
    ...brokenPromises(after, noon).filter((fault) => !brokenAtFirst.includes(fault)),
    ...(isLogged ? [] : [`the log has ${inLog.join()} for ${answers.join()}`]),
    ...(possible.includes(came) ? [] : [`${came} fits no order: ${possible.join(" or ")}`]),
  ];
  return { faults, answers: answers.join(", ") };
}
