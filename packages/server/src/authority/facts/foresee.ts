import { normalizeEmail, toNameKey, type Command } from "@rolecall/organization/rules";
import { offerQuestions } from "./offerQuestions.ts";
import type { Question } from "./Question.ts";
import { questionsOf } from "./questionsOf.ts";

const hour = 60 * 60 * 1000;
const day = 24 * hour;

/**
 * Guesses from the fields of a command what its rule will ask, so that it is read in one go. Nothing depends on a
 * guess being right: what is missing is read when it is asked for.
 */
export function foresee(
  organization: string,
  command: Command,
  actorId: string | undefined,
  now: number,
): readonly Question<unknown>[] {
  const ask = questionsOf(organization);
  const [kind] = command.type.split(".");
  const isAboutPeople = kind === "member" || kind === "ownership";
  const userIds = [actorId, "userId" in command ? command.userId : undefined].filter(
    (userId) => userId !== undefined,
  );
  const losing = "userId" in command && command.type !== "ownership.handOver" ? command.userId : actorId;
  const email = "email" in command ? normalizeEmail(command.email) : undefined;
  return [
    ...userIds.flatMap((userId) => [ask.member(userId), ask.teamsOf(userId), ask.grantsOf(userId)]),
    ask.projectsForEveryone(),
    ...(actorId === undefined ? [] : [ask.nameOf(actorId)]),
    ...(isAboutPeople ? [ask.activeOwners()] : []),
    // who may less from now on; there may be thousands of them, so no one else's are read
    ...(isAboutPeople && losing !== undefined ? [ask.pendingInvitationsBy(losing)] : []),
    ...(isAboutInvitations(command) ? [ask.overdueInvitations(now)] : []),
    ...(kind === "invitation" && "id" in command ? [ask.invitation(command.id)] : []),
    ...("tokenHash" in command ? [ask.invitationByToken(command.tokenHash)] : []),
    ...("projectId" in command ? [ask.project(command.projectId)] : []),
    ...("teamId" in command ? [ask.team(command.teamId)] : []),
    ...(kind === "team" && "name" in command && command.name !== undefined
      ? [ask.teamByName(toNameKey(command.name))]
      : []),
    ...("teamIds" in command ? offerQuestions(organization, [command]) : []),
    ...(kind === "invite" && "id" in command ? [ask.invitation(command.id)] : []),
    ...(email === undefined
      ? []
      : [
          ask.memberByEmail(email),
          ask.pendingInvitationOf(email, now),
          ask.pendingInvitationsOf(email),
          ask.sendsTo(email, now - day),
          ask.sendsToFromAll(email, now - day),
          ...(actorId === undefined ? [] : [ask.sendsBy(actorId, now - day)]),
          ask.sendsSince(now - hour, email.slice(email.lastIndexOf("@") + 1)),
          ask.sendsSince(now - day),
        ]),
  ];
}

/** Whether a command is about invitations: what is overdue among them is written down first. */
export function isAboutInvitations({ type }: Command): boolean {
  return type === "invite" || type.startsWith("invitation.");
}
