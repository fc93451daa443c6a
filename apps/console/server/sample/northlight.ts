import type { OrganizationState } from "@rolecall/organization/rules";
import { seedTime } from "./seedOrganization.ts";
import { sampleMember } from "./sampleMember.ts";

const day = 24 * 60 * 60 * 1000;

/**
 * Northlight has two owners. One is an ordinary member of Acme Test. It has left the enterprise plan: its analyst and
 * consumer keep their roles, and no new ones can be added. Seven of its eight seats are taken.
 */
export const northlight: OrganizationState = {
  organization: {
    id: "northlight",
    name: "Northlight Studio",
    state: "active",
    plan: "growth",
    seats: 8,
    createdAt: seedTime - 700 * day,
  },
  members: [
    sampleMember("tom", "tom@acme.test", { role: "owner", joinedAt: seedTime - 700 * day }),
    sampleMember("greta", "greta@northlight.test", { role: "owner" }),
    sampleMember("ravi", "ravi@northlight.test", { role: "admin" }),
    sampleMember("luca", "luca@northlight.test", { role: "billingAdmin" }),
    sampleMember("hana", "hana@northlight.test"),
    sampleMember("eric", "eric@northlight.test"),
  ],
  projects: [
    { id: "atlas", name: "Atlas" },
    { id: "lantern", name: "Lantern", everyoneRole: "admin" },
  ],
  teams: [
    {
      id: "design",
      name: "Design",
      userIds: ["hana", "ravi"],
      projects: [{ projectId: "atlas", role: "analyst" }],
    },
    {
      id: "delivery",
      name: "Delivery",
      userIds: ["hana", "eric"],
      projects: [{ projectId: "atlas", role: "admin" }],
    },
  ],
  grants: [
    { projectId: "atlas", userId: "hana", role: "consumer" },
    { projectId: "atlas", userId: "eric", role: "analyst" },
  ],
  invitations: [
    {
      id: "northlight-priya",
      email: "priya@acme.test",
      role: "billingAdmin",
      projects: [],
      teamIds: [],
      state: "pending",
      tokenHash: "northlight-priya",
      invitedBy: "tom",
      createdAt: seedTime - day,
      expiresAt: seedTime + 6 * day,
      sentCount: 1,
      lastSentAt: seedTime - day,
    },
  ],
  sends: [],
};
