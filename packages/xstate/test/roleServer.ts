import {
  applyChanges,
  type Command,
  decide,
  factsOf,
  type MemberRecord,
  type OrganizationState,
  type Person,
} from "@rolecall/organization/rules";
import { noon, organization, person } from "../../organization/test/organizations.ts";
import type { RoleChangeAnswer, RoleChangeInput, RoleChangeRequest } from "../src/index.ts";
import { pending } from "./pending.ts";

/** An organization with two owners, and someone of each other role. */
export const twoOwners = (): OrganizationState =>
  organization({
    people: { olga: "owner", otto: "owner", ada: "admin", bea: "billingAdmin", maya: "member" },
    projects: { web: { grants: { maya: "analyst" } } },
  });

/** What starts a `roleChangeMachine`: an owner changes a member's role, at noon. */
export const roleInput = (told: Partial<RoleChangeInput> = {}): RoleChangeInput => ({
  organization: twoOwners(),
  actor: person("olga"),
  userId: "maya",
  now: noon,
  batch: "batch",
  ...told,
});

/** A server in memory that decides by the rules when it is let, and whose answers wait until they are let through. */
export function roleServer(start = twoOwners()) {
  let state = start;
  const remembered = new Map<string, RoleChangeAnswer>();
  const waiting: { request: RoleChangeRequest; answer: ReturnType<typeof pending<RoleChangeAnswer>> }[] = [];
  const member = (userId: string): MemberRecord | undefined => factsOf(state).member(userId);
  const perform = (command: Command, actor: Person) => {
    const outcome = decide(factsOf(state), command, { now: noon, actor });
    if (outcome.status === "done") state = applyChanges(state, outcome.changes, noon);
    return outcome;
  };
  return {
    get state() {
      return state;
    },
    waiting,
    member,
    perform,
    /** Takes a request, and does nothing yet. */
    ask: (request: RoleChangeRequest): Promise<RoleChangeAnswer> => {
      const answer = pending<RoleChangeAnswer>();
      waiting.push({ request, answer });
      return answer.promise;
    },
    /** Carries a request out, once, and gives its answer. */
    carryOut: ({ key, command }: RoleChangeRequest, actor = person("olga")): RoleChangeAnswer => {
      const before = remembered.get(key);
      if (before !== undefined) return before;
      const outcome = perform(command, { ...actor, passwordConfirmed: true });
      const now = member(command.type === "member.changeRole" ? command.userId : actor.userId);
      const answer: RoleChangeAnswer =
        outcome.status === "refused" || now === undefined
          ? {
              status: "refused",
              refusal:
                outcome.status === "refused" ? outcome.refusal : { code: "not_a_member", message: "Gone." },
              member: now,
            }
          : { status: "applied", member: now };
      remembered.set(key, answer);
      return answer;
    },
  };
}
