import type { Authority } from "@rolecall/server";

const hour = 60 * 60 * 1000;
const events = [
  { actor: "ines", action: "organization.rename", hours: 30 * 24, details: { name: "Acme Test" } },
  {
    actor: "ines",
    action: "organization.changePlan",
    hours: 21 * 24,
    details: { plan: "enterprise", seats: 40 },
  },
  { actor: "jonas", action: "team.create", hours: 12 * 24, details: { name: "Growth" } },
  {
    actor: "jonas",
    action: "grant.set",
    hours: 6 * 24,
    details: { projectId: "shop", userId: "tom", role: "analyst" },
  },
  {
    actor: "clara",
    action: "invitation.revoke",
    hours: 4 * 24,
    details: { email: "max@partner.example" },
  },
  { actor: "priya", action: "billing.updatePayment", hours: 50, details: { brand: "Visa" } },
  { actor: "ines", action: "member.leave", hours: 26, details: {}, code: "last_owner" },
  { actor: "jonas", action: "member.changeRole", hours: 3, details: { userId: "noor", role: "member" } },
];

/** Adds the audit log of Acme Test for the last month. */
export async function addAuditSample({ database, clock }: Authority, organization: string): Promise<void> {
  await database.query
    .insertInto("audit_events")
    .values(
      events.map(({ actor, action, hours, details, code }) => ({
        organization_id: organization,
        at: new Date(clock() - hours * hour),
        actor_id: actor,
        action,
        outcome: code === undefined ? ("done" as const) : ("refused" as const),
        code: code ?? null,
        command: JSON.stringify({ ...details, type: action }),
        changes: JSON.stringify([]),
      })),
    )
    .execute();
}
