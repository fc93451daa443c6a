import type { ClientValueOf } from "@rolecall/server/client";

/** A member as the list has them. */
export type MemberItem = ClientValueOf<"members.list">["items"][number];

/** A member with everything that was given to them. */
export type MemberDetails = ClientValueOf<"members.read">;
