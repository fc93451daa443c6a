import { expect, it } from "vitest";
import type { AuditEntry } from "./AuditEntry.ts";
import { auditSentence } from "./auditSentence.ts";

const nameIn = (names: Record<string, string>) => (id: string) => names[id] ?? id;
const names = {
  person: nameIn({ ines: "Ines Okafor", jonas: "Jonas" }),
  project: nameIn({ web: "Web" }),
  team: nameIn({ growth: "Growth" }),
};
const entry = (
  action: string,
  command: AuditEntry["command"],
  rest: Partial<AuditEntry> = {},
): AuditEntry => ({
  id: 1,
  at: 0,
  actor: "ines",
  action,
  outcome: "done",
  command: { type: action, ...command },
  changes: [],
  ...rest,
});

it("says who changed whose role", () => {
  expect(auditSentence(entry("member.changeRole", { userId: "jonas", role: "admin" }), names)).toBe(
    "Ines Okafor made Jonas an admin",
  );
});

it("says of what was refused that it was tried", () => {
  const refused = entry("member.remove", { userId: "jonas" }, { outcome: "refused", code: "last_owner" });
  expect(auditSentence(refused, names)).toBe("Ines Okafor tried to remove Jonas");
});

it("takes the name of anyone who is gone from what was written down", () => {
  const member = { userId: "tom", email: "tom@acme.test" };
  const removed = entry(
    "member.remove",
    { userId: "tom" },
    { changes: [{ type: "member.removed", member, how: "removed" }] },
  );
  expect(auditSentence(removed, names)).toBe("Ines Okafor removed tom@acme.test");
});

it("names places and roles in them", () => {
  const given = entry("grant.set", { userId: "jonas", projectId: "web", role: "analyst" });
  expect(auditSentence(given, names)).toBe("Ines Okafor gave Jonas the role analyst in Web");
});

it("says of a project that moved where it went, and in the other organization where it came from", () => {
  const project = { id: "site", name: "Site" };
  const left = entry("project.transfer", { projectId: "web", to: "nova" });
  const arrived = entry(
    "project.transfer",
    { projectId: "site", from: "acme" },
    { changes: [{ type: "project.added", project }] },
  );
  expect(auditSentence(left, names)).toBe("Ines Okafor moved the project Web to another organization");
  expect(auditSentence(arrived, names)).toBe(
    "Ines Okafor brought the project Site from another organization",
  );
});

it("says that the system did what no one requested", () => {
  const { actor: _, ...expired } = entry("invitations.expire", {});
  expect(auditSentence(expired, names)).toBe("The system expired invitations");
});

it("says of a request that someone made that they requested, and that the system went on with it", () => {
  expect(auditSentence(entry("account.deleteUsageData", {}), names)).toBe(
    "Ines Okafor requested the deletion of the record of their use",
  );
  const { actor: _, ...finished } = entry("dataRequests.finish", {});
  expect(auditSentence(finished, names)).toBe("The system finished a data request");
});

it("does not hide an action that it has no words for", () => {
  expect(auditSentence(entry("directory.sync", {}), names)).toBe("Ines Okafor: directory.sync");
});

it("says what someone asked for and was refused, where, and how often", () => {
  const denied = (command: AuditEntry["command"]) =>
    auditSentence(entry("access.denied", command, { outcome: "refused", code: "not_permitted" }), names);
  expect(denied({ permission: "audit.view" })).toBe("Ines Okafor tried to read the audit log");
  expect(denied({ permission: "project.rename", project: "web" })).toBe(
    "Ines Okafor tried to rename a project in Web",
  );
  expect(denied({ permission: "audit.view", repeated: 1 })).toBe(
    "Ines Okafor tried to read the audit log once more within an hour",
  );
  expect(denied({ permission: "audit.view", repeated: 12 })).toBe(
    "Ines Okafor tried to read the audit log 12 more times within an hour",
  );
  expect(denied({ others: true })).toBe("Ines Okafor tried to do many other things");
});

it("says how many people who are not members were refused, and not that the clock was", () => {
  const { actor: _, ...counted } = entry(
    "access.denied",
    { strangers: true, repeated: 7 },
    { outcome: "refused", code: "not_a_member" },
  );
  expect(auditSentence(counted, names)).toBe(
    "People who are not members were refused 7 times within an hour",
  );
});

it("has words for a person who is called something else now", () => {
  expect(auditSentence(entry("person.update", {}), names)).toBe("Ines Okafor changed their name or address");
});

it("puts what was tried into the past", () => {
  const put = entry("team.addUser", { userId: "jonas", teamId: "growth" });
  expect(auditSentence(put, { ...names, team: () => "Growth" })).toBe(
    "Ines Okafor put Jonas into the team Growth",
  );
  expect(auditSentence(entry("member.leave", {}), names)).toBe("Ines Okafor left the organization");
  expect(auditSentence(entry("member.stepDown", { role: "admin" }), names)).toBe(
    "Ines Okafor stepped down to be an admin",
  );
});

it("has words for an export", () => {
  expect(auditSentence(entry("members.export", {}), names)).toBe("Ines Okafor exported the members");
});

it("has words for what is done outside of membership", () => {
  expect(auditSentence(entry("security.verifyDomain", {}), names)).toBe("Ines Okafor verified a domain");
  expect(auditSentence(entry("projects.reset", {}, { outcome: "refused" }), names)).toBe(
    "Ines Okafor tried to reset a project",
  );
});
