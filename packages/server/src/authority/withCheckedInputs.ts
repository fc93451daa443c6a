import { inputs } from "../input/inputs.ts";
import type { Authority } from "./Authority.ts";

type Checked = Omit<Authority, "database" | "clock" | "migrate" | "tick" | "deliverMail" | "start" | "close">;

/**
 * Checks whatever embedding code hands over by the schemas that requests are read by, before anything is done with it.
 * What does not fit rejects with a `RolecallError` that names the field.
 */
export function withCheckedInputs(authority: Authority): Authority {
  const inOrganization = (organization: unknown) => inputs.id("organization", organization);
  const checked: Checked = {
    createOrganization: async (person, organization, options) =>
      authority.createOrganization(
        inputs.person(person),
        inputs.newOrganization(organization),
        inputs.options(options),
      ),
    execute: async (organization, command, person, { transaction, ...options } = {}) =>
      authority.execute(inOrganization(organization), inputs.command(command), inputs.person(person), {
        ...inputs.options(options),
        transaction,
      }),
    transferProject: async (organization, { projectId, to }, person, options) =>
      authority.transferProject(
        inOrganization(organization),
        { projectId: inputs.id("projectId", projectId), to: inputs.id("to", to) },
        inputs.person(person),
        inputs.options(options),
      ),
    answerInvitation: async (token, answer, person, options) =>
      authority.answerInvitation(
        inputs.token(token),
        inputs.answer(answer),
        inputs.person(person),
        inputs.options(options),
      ),
    readInvitation: async (token, person) =>
      authority.readInvitation(inputs.token(token), inputs.person(person)),
    deleteAccount: async (person) => authority.deleteAccount(inputs.person(person)),
    updatePerson: async (person) => authority.updatePerson(inputs.person(person)),
    snapshot: async (organization, userId) =>
      authority.snapshot(inOrganization(organization), inputs.id("userId", userId)),
    version: async (organization, userId) =>
      authority.version(inOrganization(organization), inputs.id("userId", userId)),
    access: async (organization, userId) =>
      authority.access(inOrganization(organization), inputs.id("userId", userId)),
    watch: async (organization, userId, changed) =>
      authority.watch(inOrganization(organization), inputs.id("userId", userId), inputs.listener(changed)),
    recordDenial: async (denial) => authority.recordDenial(inputs.denial(denial)),
    record: async (entry, transaction) => authority.record(inputs.entry(entry), transaction),
    send: async (mail, transaction) => authority.send(inputs.mail(mail), transaction),
  };
  return { ...authority, ...checked };
}
