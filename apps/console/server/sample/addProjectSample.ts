import type { Kysely } from "kysely";
import { ensureProject } from "../backend/facts/ensureProject.ts";
import { lastDays } from "../backend/facts/lastDays.ts";
import { hashToShare } from "../backend/facts/hashToShare.ts";
import { starterEvents } from "../backend/facts/starterLexicon.ts";
import type { BackendTables } from "../backend/storage/BackendTables.ts";

const reports = [
  { kind: "insights", name: "Weekly active people", events: ["Signed in", "Page viewed"] },
  { kind: "funnels", name: "From search to purchase", events: ["Searched", "Added to cart", "Purchased"] },
  { kind: "retention", name: "Who comes back", events: ["Signed in"] },
  { kind: "dashboards", name: "How we are doing", events: ["Page viewed", "Purchased"] },
] as const;
const makers: Readonly<Record<string, string>> = {
  "acme-test": "jonas",
  northlight: "greta",
  "harbor-lane": "noor",
};

/** Adds the data of a sample project, as if it had been in use for two months. */
export async function addProjectSample(
  db: Kysely<BackendTables>,
  organization: string,
  project: string,
  now: Date,
  names: ReadonlyMap<string, string>,
): Promise<void> {
  const place = { organization_id: organization, project_id: project };
  const known = await ensureProject(db, organization, project);
  await db
    .updateTable("project_facts")
    .set({ timezone: organization === "northlight" ? "Europe/Stockholm" : "Europe/Berlin" })
    .where("token", "=", known.token)
    .execute();
  const size = 4_000 + 60_000 * hashToShare(organization, project);
  const days = lastDays(now, 60).map((day) => {
    const weekday = new Date(day).getUTCDay();
    const weekend = weekday === 0 || weekday === 6 ? 0.6 : 1;
    return { ...place, day, events: Math.round(size * weekend * (0.8 + 0.4 * hashToShare(project, day))) };
  });
  await db.insertInto("usage_days").values(days).execute();
  for (const name of starterEvents)
    // a connection runs one statement at a time
    // oxlint-disable-next-line no-await-in-loop
    await db
      .updateTable("lexicon")
      .set({ seen: Math.round(size * 30 * (0.05 + 0.2 * hashToShare(project, name))) })
      .where("organization_id", "=", organization)
      .where("project_id", "=", project)
      .where("name", "=", name)
      .execute();
  const owner = makers[organization] ?? "ines";
  await db
    .insertInto("reports")
    .values(
      reports.map(({ kind, name, events }, index) => ({
        ...place,
        id: `report-${project}-${kind}`,
        kind,
        name,
        events: [...events],
        visibility: "project" as const,
        text: "",
        owner_id: owner,
        owner_name: names.get(owner) ?? owner,
        changed_at: new Date(now.getTime() - (index + 1) * 24 * 60 * 60 * 1000),
      })),
    )
    .execute();
}
