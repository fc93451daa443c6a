import { RolecallError } from "@rolecall/core";
import { migrate } from "../storage/migrate.ts";
import { createPace } from "../mail/createPace.ts";
import { queueMail } from "../mail/queueMail.ts";
import { sendDueMails } from "../mail/sendDueMails.ts";
import { createReads } from "./access/createReads.ts";
import { answerByToken } from "./answerByToken.ts";
import type { Authority } from "./Authority.ts";
import type { AuthorityOptions } from "./AuthorityOptions.ts";
import { carryPersonOver } from "./carryPersonOver.ts";
import { createNewOrganization } from "./createNewOrganization.ts";
import { createDenials } from "./denials/createDenials.ts";
import { endAccount } from "./endAccount.ts";
import { executeCommand } from "./executeCommand.ts";
import { moveProject } from "./moveProject.ts";
import { recordEntry } from "./recordEntry.ts";
import { reportTo } from "./reportTo.ts";
import { runClock } from "./runClock.ts";
import { storeSecondFactor } from "./storeSecondFactor.ts";
import { startLoop, type Loop } from "./startLoop.ts";
import { createSealer } from "./tokens/createSealer.ts";
import { transact } from "./transact.ts";
import { viewInvitation } from "./viewInvitation.ts";
import { createWatchHub } from "./watch/createWatchHub.ts";
import { withCheckedInputs } from "./withCheckedInputs.ts";
import type { Workings } from "./Workings.ts";

const minute = 60 * 1000;

/**
 * Creates an authority. It owns organizations, members, roles, teams, project grants and invitations, decides every
 * command by the rules, and stores everything in a PostgreSQL database. Any number of servers can share one database.
 * Throws `secret_too_short` if the secret is shorter than 32 characters, and `mail_settings_invalid`.
 * @example
 * import { createAuthority } from "@rolecall/server";
 * import { pglite } from "@rolecall/server/pglite";
 *
 * const authority = createAuthority({ database: pglite(), secret: "32 random bytes, from a safe place" });
 * await authority.migrate();
 * const olga = { userId: "olga", email: "olga@acme.example", emailVerified: true };
 * const executed = await authority.createOrganization(olga, { name: "Acme" });
 */
export function createAuthority({
  database,
  secret,
  mailer,
  mailsPerSecond = 10,
  mailTimeout = minute / 2,
  clock = Date.now,
  invitationLink = (token) => `/invitation#${token}`,
  snapshotLife = 15 * minute,
  transferProjectData = async () => {},
  onError: listener,
}: AuthorityOptions): Authority {
  if (!(mailsPerSecond >= 1 / 60) || !(mailTimeout > 0 && mailTimeout <= 2 * minute))
    throw new RolecallError(
      "mail_settings_invalid",
      "`mailsPerSecond` must be at least 1/60 (one mail a minute), and `mailTimeout` must be more than 0 and at most 120,000 milliseconds",
    );
  const onError = reportTo(listener);
  const [clocks, posts] = [new Set<Loop>(), new Set<Loop>()];
  const workings: Workings = {
    database,
    clock,
    sealer: createSealer(secret),
    denials: createDenials(database, clock, onError),
    mailer,
    mailsPerSecond,
    mailTimeout,
    pace: createPace(mailsPerSecond),
    invitationLink,
    snapshotLife,
    transferProjectData,
    onError,
    mailWaits: () => posts.forEach((loop) => loop.wake()),
  };
  const hub = createWatchHub(database, onError);
  const tick = () => runClock(workings);
  const deliverMail = () => sendDueMails(workings);

  return withCheckedInputs({
    database,
    clock,
    ...createReads(workings),
    migrate: () => migrate(database),
    createOrganization: (person, organization, options) =>
      createNewOrganization(workings, person, organization, options),
    execute: (organization, command, person, options) =>
      executeCommand(workings, organization, command, person, options),
    transferProject: (organization, transfer, person, options) =>
      moveProject(workings, { organization, ...transfer }, person, options),
    answerInvitation: (token, answer, person, options) =>
      answerByToken(workings, token, answer, person, options),
    readInvitation: (token, person) => viewInvitation(workings, token, person),
    deleteAccount: (person) => endAccount(workings, person),
    async updatePerson(person) {
      const { userId, secondFactor } = person;
      if (secondFactor !== undefined)
        await transact(database, (transaction) => storeSecondFactor(transaction, userId, secondFactor));
      await carryPersonOver(workings, person);
    },
    recordDenial: (denial) => workings.denials.record(denial),
    record: (entry, transaction) => recordEntry(workings, entry, transaction),
    send: (mail, transaction) => queueMail(workings, mail, transaction),
    watch: (organization, userId, changed) => hub.watch(organization, userId, changed),
    tick,
    deliverMail,
    start(everyMs = 5_000) {
      const ticking = startLoop(tick, everyMs, onError);
      const post = startLoop(
        async (isStopping) => void (await sendDueMails(workings, isStopping)),
        everyMs,
        onError,
      );
      clocks.add(ticking);
      posts.add(post);
      return async () => {
        clocks.delete(ticking);
        posts.delete(post);
        await Promise.all([ticking.stop(), post.stop()]);
      };
    },
    async close() {
      const loops = [...clocks, ...posts];
      clocks.clear();
      posts.clear();
      await Promise.all(loops.map((loop) => loop.stop()));
      await workings.denials.close();
      await hub.close();
      await database.close();
    },
  });
}
