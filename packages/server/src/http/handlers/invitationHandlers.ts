import type { Handlers } from "../Asked.ts";
import { permit } from "../permit.ts";
import { ProblemError } from "../ProblemError.ts";
import { invitationRows } from "../reads/invitationRows.ts";

type Ids = "invitations.list" | "invitations.read" | "invitations.accept" | "invitations.decline";

/** Answers reads of invitations, and the invited person. */
export const invitationHandlers: Pick<Handlers, Ids> = {
  async "invitations.list"({ input, ...asking }) {
    await permit(asking, input.organization, "user.list");
    const { database, clock } = asking.authority;
    return { value: await invitationRows(database, input, clock()) };
  },

  async "invitations.read"({ authority, person, input: { token } }) {
    const view = await authority.readInvitation(token, person);
    if ("code" in view) throw new ProblemError(view.code, view.message, { path: view.path });
    return {
      value: { ...view, projects: view.projects.map((each) => each), teams: view.teams.map((each) => each) },
    };
  },

  "invitations.accept": ({ authority, person, input: { token }, options }) =>
    authority.answerInvitation(token, "accept", person, options),

  "invitations.decline": ({ authority, person, input: { token }, options }) =>
    authority.answerInvitation(token, "decline", person, options),
};
