import { ask } from "./ask.ts";
import { type Actor, actors, anyOf, ownerFor } from "./crowd.ts";
import type { Way } from "./openRolecall.ts";
import type { Contender } from "./playRounds.ts";
import { judge, type Question, questions } from "./questions.ts";
import { freshAddress, nextTarget, type Targets } from "./targets.ts";

/** The requests to the authority, with one way of authenticating them. */
export function rolecallTasks({ name, handler, guards, headersOf }: Way, targets: Targets) {
  const etags = new Map<Actor, string>();
  const named = (what: string, work: Contender["ask"]): Contender => ({
    name: `rolecall ${what}, ${name}`,
    ask: work,
  });
  // the types of a guard know which permission takes which target; here both are only known at run time
  const authorize = guards.authorize as (
    request: Request,
    permission: string,
    target: { readonly organization: string; readonly project?: string },
  ) => Promise<{ readonly ok: boolean }>;

  async function check(actor: Actor, question: Question): Promise<void> {
    const { permission, target } = question;
    const { text } = await ask(handler, "POST", "/access/checks", {
      headers: headersOf(actor),
      body: {
        organization: actor.organization,
        checks: [target === undefined ? { permission } : { permission, target }],
      },
    });
    const answer: { decisions: readonly { status: string }[] } = JSON.parse(text);
    judge(actor, question, answer.decisions[0]?.status === "allowed");
  }

  async function guard(actor: Actor, question: Question): Promise<void> {
    const request = new Request("http://app.example/own", { headers: headersOf(actor) });
    const { organization } = actor;
    judge(
      actor,
      question,
      (await authorize(request, question.permission, { organization, ...question.target })).ok,
    );
  }

  async function snapshot(actor: Actor, etag?: string): Promise<void> {
    const request = new Request(`http://app.example/access?organization=${actor.organization}`, {
      headers: { ...headersOf(actor), ...(etag === undefined ? {} : { "if-none-match": etag }) },
    });
    const response = await handler(request);
    const text = await response.text();
    if (response.status === 304 && etag !== undefined) return;
    if (response.status !== 200) throw new Error(`GET /access answers ${response.status}: ${text}`);
    const { root }: { root: string } = JSON.parse(text);
    if (root !== actor.organization) throw new Error(`a snapshot of ${root}`);
    etags.set(actor, response.headers.get("etag") ?? "");
  }

  async function changeRole(actor: Actor, client: number): Promise<void> {
    const target = nextTarget(targets, actor.organization, client);
    const role = target.role === "member" ? "admin" : "member";
    await ask(handler, "PUT", `/organizations/${actor.organization}/members/${target.userId}/role`, {
      headers: headersOf(actor),
      body: { role, version: target.version },
    });
    target.role = role;
    target.version += 1;
  }

  return {
    check,
    guard,
    checks: named("POST /access/checks", () => check(anyOf(actors), anyOf(questions))),
    guarded: named("authorize", () => guard(anyOf(actors), anyOf(questions))),
    snapshots: named("GET /access", () => snapshot(anyOf(actors))),
    known: named("GET /access, If-None-Match", async () => {
      const actor = anyOf(actors);
      await snapshot(actor, etags.get(actor));
    }),
    invitations: named("POST …/invitations", async (client) => {
      const owner = ownerFor(client);
      await ask(handler, "POST", `/organizations/${owner.organization}/invitations`, {
        headers: headersOf(owner),
        body: { via: "projects", email: freshAddress(), role: "member" },
        status: 201,
      });
    }),
    roleChanges: named("PUT …/role", (client) => changeRole(ownerFor(client), client)),
    roleChangesInOne: named("PUT …/role", (client) => changeRole(ownerFor(0), client)),
  };
}
