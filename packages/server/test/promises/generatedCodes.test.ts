import { createAccess } from "@rolecall/core";
import { organizationModel, type OrganizationPermission } from "@rolecall/organization";
import {
  createOrganization,
  factsOf,
  snapshotOf,
  refusalStatus,
  transferProject,
  type OrganizationState,
  type Refusal,
} from "@rolecall/organization/rules";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyOrganization } from "../../../organization/test/organizationArbitrary.ts";
import { noon, sendsTo } from "../../../organization/test/organizations.ts";
import { anyStep, commandOf, contextOf, type Step } from "../../../organization/test/stepArbitrary.ts";
import { openApiDocument, operations, type OperationId } from "../../src/index.ts";
import { decideAny } from "../../src/http/permit.ts";
import { describedAs } from "../hostile/described.ts";
import type { AskedCommand } from "../sequences/askOverHttp.ts";
import { expectedOf } from "../sequences/expectedOf.ts";

/** The operation of each command. */
const operationOf: Readonly<Record<AskedCommand["type"], OperationId>> = {
  invite: "invitations.create",
  "invitation.edit": "invitations.edit",
  "invitation.resend": "invitations.resend",
  "invitation.retry": "invitations.retry",
  "invitation.revoke": "invitations.revoke",
  "invitation.hide": "invitations.hide",
  "invitation.accept": "invitations.accept",
  "invitation.decline": "invitations.decline",
  "member.changeRole": "members.changeRole",
  "member.stepDown": "members.stepDown",
  "member.leave": "members.leave",
  "member.remove": "members.remove",
  "member.suspend": "members.suspend",
  "member.restore": "members.restore",
  "ownership.handOver": "members.handOver",
  "project.create": "projects.create",
  "project.rename": "projects.rename",
  "project.delete": "projects.delete",
  "project.setEveryoneRole": "projects.setEveryoneRole",
  "team.create": "teams.create",
  "team.rename": "teams.rename",
  "team.delete": "teams.delete",
  "team.addUser": "teams.addUser",
  "team.removeUser": "teams.removeUser",
  "team.setProject": "teams.setProject",
  "team.removeProject": "teams.removeProject",
  "grant.set": "grants.set",
  "grant.revoke": "grants.revoke",
  "organization.rename": "organizations.rename",
  "organization.changePlan": "organizations.changePlan",
  "organization.requireSecondFactor": "organizations.requireSecondFactor",
  "organization.requestDeletion": "organizations.requestDeletion",
  "organization.cancelDeletion": "organizations.cancelDeletion",
};

// Object.keys widens the names of this table to string
const types = Object.keys(operationOf) as AskedCommand["type"][];
const document = openApiDocument("", Object.keys(operations) as OperationId[]);
const runs = 300;
/** What came, by operation. */
const came = new Map<OperationId, Set<string>>();

/** Organizations as the rules meet them; some have sent as many mails as they may. */
const anyState = fc
  .tuple(anyOrganization, fc.nat(5))
  .map(([state, dice]): OrganizationState =>
    dice === 0 ? { ...state, sends: sendsTo("acme.example", 10) } : state,
  );

/** The command of a step, as the server completes it: with a new id for what is made; at times with no name. */
function askedIn(step: Step, state: OrganizationState): AskedCommand {
  const command = commandOf(step, state, "fresh");
  // only the two commands of the clock are left out of the types above
  const asked = command as AskedCommand;
  const named = "name" in asked && step.seats === 0 ? { ...asked, name: " " } : asked;
  return named.type === "team.create" || named.type === "project.create" ? { ...named, id: "fresh" } : named;
}

/** Fails where the document does not list what came. */
function hold(id: OperationId, answer: string, about: unknown): void {
  came.set(id, (came.get(id) ?? new Set()).add(answer));
  if (answer === "done" || answer === "unchanged") return;
  const [status = "", code = ""] = answer.split(" ");
  if (describedAs(id).problems.get(Number(status))?.includes(code)) return;
  throw new Error(`${id} answers ${answer}, which the document does not list: ${JSON.stringify(about)}`);
}

describe("what the rules answer to generated commands", () => {
  it("is listed in the document, for every operation", () => {
    fc.assert(
      fc.property(anyState, anyStep, (state, drawn) => {
        for (const type of types) {
          const step = { ...drawn, type };
          const { actor } = contextOf(step, state, noon);
          if (actor === "system") continue;
          const command = askedIn(step, state);
          const { answer } = expectedOf(state, command, actor, noon);
          hold(operationOf[type], answer, { command, actor, state });
        }
      }),
      { numRuns: runs },
    );
  });

  it("asks for the permission that the document names, and for no other", () => {
    fc.assert(
      fc.property(anyState, anyStep, (state, drawn) => {
        for (const type of types) {
          const step = { ...drawn, type };
          const { actor } = contextOf(step, state, noon);
          const permission = permissionOf(operationOf[type]);
          if (actor === "system" || permission === undefined) continue;
          const access = createAccess(organizationModel, snapshotOf(factsOf(state), actor.userId));
          const isMember = state.members.some(({ userId }) => userId === actor.userId);
          if (!isMember || access.limit !== undefined || state.organization.twoFactorRequired) continue;
          const command = askedIn(step, state);
          const { answer } = expectedOf(state, command, actor, noon);
          // what does not fit is refused before anyone looks at rights
          if (answer.endsWith("invalid_request")) continue;
          const may = decideAny(access, permission, targetOf(permission, command)).status === "allowed";
          if ((answer === "403 not_permitted") === may)
            throw new Error(
              `${operationOf[type]} answers ${answer} to a person who has ${may ? "" : "not "}${permission}: ${JSON.stringify({ command, actor, state })}`,
            );
        }
      }),
      { numRuns: runs },
    );
  });

  it("is listed for a project that moves, and for a new organization", () => {
    fc.assert(
      fc.property(anyState, anyState, anyStep, (from, to, step) => {
        const { actor } = contextOf({ ...step, type: "project.rename" }, from, noon);
        if (actor === "system" || !from.members.some(({ userId }) => userId === actor.userId)) return;
        const there = { ...to, organization: { ...to.organization, id: "there" } };
        const context = { now: noon, actor };
        const move = { projectId: step.project, id: "fresh" };
        const moved = transferProject(factsOf(from), factsOf(there), move, context);
        hold("projects.transfer", answerOf(moved), { move, actor, from, there });
        const { name } = { name: step.seats === 0 ? " " : "Nova" };
        const made = createOrganization({ id: "fresh", name, plan: "free" }, { now: noon, actor });
        hold("organizations.create", answerOf(made), { name, actor });
      }),
      { numRuns: 5 * runs },
    );
  });

  it("is of every kind: each operation was done, too", () => {
    const undone = [...came].filter(([, answers]) => !answers.has("done")).map(([id]) => id);
    expect(undone).toEqual([]);
    expect(came.size).toBe(types.length + 2);
  });
});

function permissionOf(id: OperationId): OrganizationPermission | undefined {
  const [, path] = operations[id];
  const methods = document.paths[path.replaceAll(/:(\w+)/g, "{$1}")] ?? {};
  const operation = Object.values(methods).find(({ operationId }) => operationId === id);
  return operation && "x-permission" in operation ? operation["x-permission"] : undefined;
}

/** The project that a command is about, where the permission asks for one. */
function targetOf(permission: OrganizationPermission, command: AskedCommand) {
  const { anyOf = [] } = organizationModel.definition.permissions[permission] ?? {};
  return "projectId" in command && anyOf.some((scope) => scope === "project")
    ? { project: command.projectId }
    : undefined;
}

const answerOf = (outcome: { readonly status: string; readonly refusal?: Refusal }): string =>
  outcome.refusal === undefined
    ? outcome.status
    : `${refusalStatus[outcome.refusal.code]} ${outcome.refusal.code}`;
