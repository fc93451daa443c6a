import { ask } from "./ask.ts";
import { type Actor, actors, anyOf, ownerFor } from "./crowd.ts";
import { membershipOf, type Peer } from "./openBetterAuth.ts";
import type { Contender } from "./playRounds.ts";
import { judge, type Question, questions } from "./questions.ts";
import { freshAddress, nextTarget, type Targets } from "./targets.ts";

const path = "/api/auth/organization";

/** The requests to better-auth, with one choice of its settings. */
export function betterAuthTasks({ name, handler, headersOf }: Peer, targets: Targets) {
  const named = (work: Contender["ask"], what = ""): Contender => ({ name: `${name}${what}`, ask: work });

  async function check(actor: Actor, question: Question): Promise<void> {
    const { text } = await ask(handler, "POST", `${path}/has-permission`, {
      headers: headersOf(actor),
      body: { organizationId: actor.organization, permissions: question.permissions },
    });
    const answer: { success: boolean } = JSON.parse(text);
    judge(actor, question, answer.success);
  }

  async function changeRole(actor: Actor, client: number): Promise<void> {
    const target = nextTarget(targets, actor.organization, client);
    const role = target.role === "member" ? "admin" : "member";
    await ask(handler, "POST", `${path}/update-member-role`, {
      headers: headersOf(actor),
      body: { organizationId: actor.organization, memberId: membershipOf(target.userId), role },
    });
    target.role = role;
  }

  return {
    check,
    checks: named(() => check(anyOf(actors), anyOf(questions))),
    memberships: named(async () => {
      const actor = anyOf(actors);
      const { text } = await ask(handler, "GET", `${path}/get-active-member`, { headers: headersOf(actor) });
      const { role }: { role: string } = JSON.parse(text);
      if (role !== actor.role) throw new Error(`${actor.role} is said to be ${role}`);
    }, ", get-active-member"),
    organizations: named(async () => {
      const actor = anyOf(actors);
      const query = `organizationId=${actor.organization}&membersLimit=100`;
      const { text } = await ask(handler, "GET", `${path}/get-full-organization?${query}`, {
        headers: headersOf(actor),
      });
      const { members }: { members: readonly unknown[] } = JSON.parse(text);
      if (members.length !== 100) throw new Error(`${members.length} members`);
    }, ", get-full-organization, 100 members"),
    invitations: named(async (client) => {
      const owner = ownerFor(client);
      await ask(handler, "POST", `${path}/invite-member`, {
        headers: headersOf(owner),
        body: { organizationId: owner.organization, email: freshAddress(), role: "member" },
      });
    }),
    roleChanges: named((client) => changeRole(ownerFor(client), client)),
    roleChangesInOne: named((client) => changeRole(ownerFor(0), client)),
  };
}
