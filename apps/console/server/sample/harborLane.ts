import type { OrganizationState } from "@rolecall/organization/rules";
import { seedTime } from "./seedOrganization.ts";
import { sampleMember } from "./sampleMember.ts";

const day = 24 * 60 * 60 * 1000;

/**
 * Harbor Lane is waiting to be deleted: everything can be read for another 48 days, and only the deletion can be
 * cancelled.
 */
export const harborLane: OrganizationState = {
  organization: {
    id: "harbor-lane",
    name: "Harbor Lane",
    state: "deletionRequested",
    plan: "free",
    createdAt: seedTime - 90 * day,
    purgeAt: seedTime + 48 * day,
  },
  members: [
    sampleMember("noor", "noor@acme.test", { role: "owner", joinedAt: seedTime - 90 * day }),
    sampleMember("jonas", "jonas@acme.test", { joinedAt: seedTime - 60 * day }),
  ],
  projects: [{ id: "pier", name: "Pier" }],
  teams: [],
  grants: [{ projectId: "pier", userId: "noor", role: "owner" }],
  invitations: [],
  sends: [],
};
