import type { MemberRecord } from "@rolecall/organization/rules";
import { seedTime } from "./seedOrganization.ts";

/** Creates an active, verified member who joined 200 days ago, with the given differences. */
export function sampleMember(userId: string, email: string, told: Partial<MemberRecord> = {}): MemberRecord {
  return {
    userId,
    email,
    emailVerified: true,
    role: "member",
    status: "active",
    version: 1,
    joinedAt: seedTime - 200 * 24 * 60 * 60 * 1000,
    ...told,
  };
}
