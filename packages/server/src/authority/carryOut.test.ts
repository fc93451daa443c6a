import { applyChanges, decide, expireInvitations, factsOf } from "@rolecall/organization/rules";
import type { Command, OrganizationState } from "@rolecall/organization/rules";
import fc from "fast-check";
import { expect, it } from "vitest";
import { anyOrganization } from "../../../organization/test/organizationArbitrary.ts";
import { noon } from "../../../organization/test/organizations.ts";
import { anyStep, commandOf, contextOf } from "../../../organization/test/stepArbitrary.ts";
import { secret } from "../../test/authority/openAuthority.ts";
import { eachDatabase } from "../../test/databases.ts";
import { canonical } from "../../test/states/canonical.ts";
import { unique } from "../../test/states/unique.ts";
import { readState } from "../../test/states/readState.ts";
import { carryOut } from "./carryOut.ts";
import { isAboutInvitations } from "./facts/foresee.ts";
import { importOrganization } from "./importOrganization.ts";
import { createSealer } from "./tokens/createSealer.ts";
import { createDenials } from "./denials/createDenials.ts";
import type { Workings } from "./Workings.ts";

const runs = 40;

eachDatabase("what a command comes to", (open) => {
  it("is the same in the database as by the rules alone, however commands follow each other", async () => {
    const database = await open();
    let organizations = 0;
    const anySequence = fc.tuple(anyOrganization, fc.array(anyStep, { minLength: 5, maxLength: 20 }));
    await fc.assert(
      fc.asyncProperty(anySequence, async ([drawn, steps]) => {
        const id = `acme-${++organizations}`;
        let state = unique(drawn, id);
        let now = noon;
        await importOrganization(database, state);
        for (const [index, step] of steps.entries()) {
          now += step.wait;
          const context = contextOf(step, state, now);
          const command = commandOf(step, state, `${id}-${index}`);
          state = withExpiries(state, command, now);
          const outcome = decide(factsOf(state), command, context);
          if (outcome.status === "done") state = applyChanges(state, outcome.changes, now);
          const workings: Workings = workingsAt(now, database);
          const executed = await database.query.transaction().execute((transaction) =>
            carryOut(workings, transaction, {
              organization: id,
              command,
              actor: context.actor,
              membersOnly: false,
              token: "a token",
            }),
          );
          const told = executed.status === "refused" ? executed.refusal : executed.status;
          expect([command, told]).toEqual([
            command,
            outcome.status === "refused" ? outcome.refusal : outcome.status,
          ]);
          if (state.organization.state === "deleted") break;
          expect(canonical(await readState(database, id))).toEqual(canonical(state));
        }
      }),
      { numRuns: runs },
    );
  }, 240_000);
});

/** What the authority writes down by the clock before a command about invitations. */
function withExpiries(state: OrganizationState, command: Command, now: number): OrganizationState {
  if (!isAboutInvitations(command)) return state;
  const context = { now, actor: "system" } as const;
  const outcome = expireInvitations(factsOf(state), { type: "invitations.expire" }, context);
  return outcome.status === "done" ? applyChanges(state, outcome.changes, now) : state;
}

function workingsAt(now: number, database: Workings["database"]): Workings {
  return {
    database,
    clock: () => now,
    sealer: createSealer(secret),
    denials: createDenials(
      database,
      () => now,
      () => {},
    ),
    mailer: undefined,
    mailsPerSecond: 10,
    mailTimeout: 1,
    pace: async () => false,
    invitationLink: (token) => token,
    snapshotLife: 1,
    transferProjectData: async () => {},
    onError: (error) => {
      throw error;
    },
    mailWaits: () => {},
  };
}
