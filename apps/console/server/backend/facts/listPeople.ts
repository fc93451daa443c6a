import type { Kysely } from "kysely";
import type { BackendTables } from "../storage/BackendTables.ts";
import { withoutErased } from "./erasedProfiles.ts";
import { createProfile } from "./createProfile.ts";
import { hashToShare } from "./hashToShare.ts";
import { computeUsage } from "./computeUsage.ts";

const day = 24 * 60 * 60 * 1000;

/** All users of a project. A project without events has none. */
export async function listPeople(
  db: Kysely<BackendTables>,
  place: { readonly organization_id: string; readonly project_id: string },
  now: Date,
) {
  const { organization_id, project_id } = place;
  const days = await computeUsage(db, organization_id, project_id, now);
  if (days.every(({ events }) => events === 0)) return [];
  const people = Array.from({ length: 60 }, (_, number) => ({
    ...createProfile(project_id, number),
    events: 3 + Math.floor(hashToShare(project_id, "events", number) * 400),
    lastSeenAt: now.getTime() - Math.floor(hashToShare(project_id, "seen", number) ** 2 * 20 * day),
  }));
  return withoutErased(db, place, people);
}
