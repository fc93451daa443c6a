import type { Reach } from "../write/Reach.ts";

/** What servers tell each other on. */
export const channel = "rolecall";

/** PostgreSQL takes fewer than 8,000 bytes; a longer announcement is made to everyone. */
const longest = 7_000;

/** Writes whose access has changed. No one's: nothing is announced. */
export function announcementOf(organization: string, { everyone, userIds }: Reach): string | undefined {
  if (!everyone && userIds.size === 0) return undefined;
  const toAll = JSON.stringify({ organization });
  if (everyone) return toAll;
  const toSome = JSON.stringify({ organization, userIds: [...userIds] });
  return new TextEncoder().encode(toSome).length > longest ? toAll : toSome;
}

/** Reads an announcement. Without `userIds` it is to everyone in the organization. */
export function readAnnouncement(
  payload: string,
): { readonly organization: string; readonly userIds?: readonly string[] } | undefined {
  try {
    const told: unknown = JSON.parse(payload);
    if (typeof told !== "object" || told === null || !("organization" in told)) return undefined;
    const { organization } = told;
    if (typeof organization !== "string") return undefined;
    if (!("userIds" in told) || !Array.isArray(told.userIds)) return { organization };
    return { organization, userIds: told.userIds.filter((id) => typeof id === "string") };
  } catch {
    // anyone who may connect may announce anything
    return undefined;
  }
}
