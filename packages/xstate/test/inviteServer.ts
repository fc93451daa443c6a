import { applyChanges, decide, factsOf, type OrganizationState } from "@rolecall/organization/rules";
import { noon, person } from "../../organization/test/organizations.ts";
import { inviteCommand, type InvitationToSend, type SendAnswer } from "../src/index.ts";

/** A server in memory: it decides each row by the rules, and remembers what it has sent. */
export function inviteServer(organization: OrganizationState) {
  let state = organization;
  const mails: string[] = [];
  const asked: string[] = [];
  const failures = new Map<number, "before" | "after">();
  return {
    mails,
    asked,
    get state() {
      return state;
    },
    /** Lets the line break at the request with this number: before or after the server has done its work. */
    breakAt: (request: number, when: "before" | "after") => failures.set(request, when),
    change: (next: (before: OrganizationState) => OrganizationState) => {
      state = next(state);
    },
    send: async (invitation: InvitationToSend): Promise<SendAnswer> => {
      asked.push(invitation.key);
      const failure = failures.get(asked.length);
      if (failure === "before") throw new Error("The line broke.");
      const command = inviteCommand(invitation, `hash-${asked.length}`);
      const outcome = decide(factsOf(state), command, { now: noon, actor: person("ada") });
      if (outcome.status === "done") {
        state = applyChanges(state, outcome.changes, noon);
        for (const change of outcome.changes) if (change.type === "mail.queued") mails.push(change.to);
      }
      if (failure === "after") throw new Error("The answer was lost.");
      return outcome.status === "refused"
        ? { status: "refused", refusal: outcome.refusal }
        : { status: "sent" };
    },
  };
}
