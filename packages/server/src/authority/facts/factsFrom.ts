import {
  normalizeDomain,
  toEmailKey,
  toNameKey,
  type OrganizationRecord,
} from "@rolecall/organization/rules";
import { Unanswered, type Question } from "./Question.ts";
import type { Questions } from "./questionsOf.ts";
import type { StoredFacts } from "./StoredFacts.ts";

/** What the row of an organization tells, beside the record: the counters that the database keeps. */
export interface Counted {
  readonly organization: OrganizationRecord;
  readonly activeMembers: number;
  /** Overdue ones included. */
  readonly pendingInvitations: number;
}

/** Makes facts of the answers so far. A question without one throws {@link Unanswered}. */
export function factsFrom(
  questions: Questions,
  { organization, activeMembers, pendingInvitations }: Counted,
  answers: ReadonlyMap<string, unknown>,
): StoredFacts {
  function answer<T>(question: Question<T>): T {
    if (!answers.has(question.key)) throw new Unanswered(question);
    // the answer under a key was read by a question with this key, and so has its type
    return answers.get(question.key) as T;
  }
  return {
    organization,
    questions,
    answer,
    member: (userId) => answer(questions.member(userId)),
    memberByEmail: (email) => answer(questions.memberByEmail(toEmailKey(email))),
    owners: () => answer(questions.owners()),
    activeOwners: () => answer(questions.activeOwners()),
    activeMembers: () => activeMembers,
    pendingInvitations: (now) => pendingInvitations - answer(questions.overdueInvitations(now)).length,
    invitation: (id) => answer(questions.invitation(id)),
    invitationByToken: (tokenHash) => answer(questions.invitationByToken(tokenHash)),
    pendingInvitationOf: (email, now) => answer(questions.pendingInvitationOf(toEmailKey(email), now)),
    pendingInvitationsOf: (email) => answer(questions.pendingInvitationsOf(toEmailKey(email))),
    pendingInvitationsBy: (userId) => answer(questions.pendingInvitationsBy(userId)),
    overdueInvitations: (now) => answer(questions.overdueInvitations(now)),
    allPendingInvitations: () => answer(questions.allPendingInvitations()),
    project: (id) => answer(questions.project(id)),
    projects: () => answer(questions.projects()),
    projectsForEveryone: () => answer(questions.projectsForEveryone()),
    team: (id) => answer(questions.team(id)),
    teamByName: (name) => answer(questions.teamByName(toNameKey(name))),
    usersIn: (teamId, most) => answer(questions.usersIn(teamId, most)),
    teamsOf: (userId) => answer(questions.teamsOf(userId)),
    grantsOf: (userId) => answer(questions.grantsOf(userId)),
    grantsIn: (projectId) => answer(questions.grantsIn(projectId)),
    sendsSince: (time, domain) =>
      answer(
        questions.sendsSince(time, domain === undefined ? undefined : (normalizeDomain(domain) ?? domain)),
      ),
    sendsTo: (email, since) => answer(questions.sendsTo(toEmailKey(email), since)),
    sendsToFromAll: (email, since) => answer(questions.sendsToFromAll(toEmailKey(email), since)),
    sendsBy: (userId, since) => answer(questions.sendsBy(userId, since)),
  };
}
