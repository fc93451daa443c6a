import type { Change, MailKind } from "./Change.ts";
import type { Facts } from "./Facts.ts";

/** The mails about a project to the owners of its organization, and to active members who own the project themselves. */
export function projectMails(
  facts: Facts,
  kind: MailKind,
  projectId: string,
): readonly Extract<Change, { readonly type: "mail.queued" }>[] {
  const given = facts
    .grantsIn(projectId)
    .filter(({ role }) => role === "owner")
    .flatMap(({ userId }) => facts.member(userId) ?? [])
    .filter(({ status }) => status === "active");
  const addresses = new Set([...facts.owners(), ...given].map(({ email }) => email));
  return [...addresses].map((to) => ({ type: "mail.queued", kind, to, about: projectId }));
}
