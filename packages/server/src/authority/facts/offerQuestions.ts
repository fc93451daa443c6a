import type { InvitationRecord } from "@rolecall/organization/rules";
import { memberQuestions } from "./memberQuestions.ts";
import { placeQuestions } from "./placeQuestions.ts";
import type { Question } from "./Question.ts";

/** What a rule asks before it lets an offer stand: whether its places are there, and what the person who made it holds. */
export function offerQuestions(
  organization: string,
  offers: readonly (Pick<InvitationRecord, "projects" | "teamIds"> & { readonly invitedBy?: string })[],
): readonly Question<unknown>[] {
  const { project, team } = placeQuestions(organization);
  const { member, teamsOf, grantsOf } = memberQuestions(organization);
  const givers = new Set(offers.flatMap(({ invitedBy }) => invitedBy ?? []));
  const projectIds = new Set(offers.flatMap((offer) => offer.projects.map(({ projectId }) => projectId)));
  const teamIds = new Set(offers.flatMap((offer) => offer.teamIds));
  return [
    ...[...givers].flatMap((userId) => [member(userId), teamsOf(userId), grantsOf(userId)]),
    ...[...projectIds].map(project),
    ...[...teamIds].map(team),
  ];
}
