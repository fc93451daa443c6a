import { factsOf, type MemberRecord } from "@rolecall/organization/rules";
import type { RoleChangeContext } from "./RoleChangeContext.ts";

/** Finds whose role is changed, as the truth is known. */
export const changedMember = (
  context: Pick<RoleChangeContext, "organization" | "userId">,
): MemberRecord | undefined => factsOf(context.organization).member(context.userId);
