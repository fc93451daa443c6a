import type { Kysely } from "kysely";
import type { EndpointId } from "../../../contract/endpoints.ts";
import { ensureProject } from "../facts/ensureProject.ts";
import type { EndpointRequest, Handlers } from "../frame/EndpointRequest.ts";
import { notFound } from "../frame/findPlaces.ts";
import { invalidRequest } from "../frame/readBody.ts";
import { Refused } from "../frame/Refused.ts";
import { humanOrder } from "../storage/humanOrder.ts";
import type { BackendTables } from "../storage/BackendTables.ts";

/** The lexicon of a project, which describes its events and properties. */
export const lexiconHandlers: Pick<
  Handlers,
  "lexicon.list" | "lexicon.setVisibility" | "lexicon.merge" | "lexicon.describe" | "lexicon.tag"
> = {
  async "lexicon.list"({ db, organization, project }) {
    await ensureProject(db, organization.id, project.id);
    const rows = await db
      .selectFrom("lexicon")
      .selectAll()
      .where("organization_id", "=", organization.id)
      .where("project_id", "=", project.id)
      .orderBy("kind")
      .orderBy(humanOrder("name"))
      .execute();
    return {
      items: rows.map(({ id, kind, name, description, tags, visibility, merged_into, seen }) => ({
        id,
        kind,
        name,
        description,
        tags,
        visibility,
        ...(merged_into === null ? {} : { mergedInto: merged_into }),
        seen,
      })),
    };
  },

  "lexicon.setVisibility": async (asked) => {
    const { body, access, project } = asked;
    const drops = (visibility: string) => visibility === "dropped";
    return change(asked, body, async ({ visibility }) => {
      // undoing it is just as grave, because data comes in again
      if (!drops(body.visibility) && !drops(visibility)) return;
      if (!access.can("lexicon.drop", { project: project.id }))
        throw new Refused(
          "not_permitted",
          "Dropped data is lost, so only owners of the project can drop it. Hide it instead, or ask one of them.",
          { permission: "lexicon.drop", path: "visibility" },
        );
    });
  },

  "lexicon.merge": (asked) => {
    const { into } = asked.body;
    return change(asked, { merged_into: into }, async (entry, entryCalled) => {
      const target = await entryCalled(into);
      if (
        target === undefined ||
        into === entry.id ||
        target.kind !== entry.kind ||
        target.merged_into !== null
      )
        throw invalidRequest([
          { path: "into", message: "Choose another entry of the same kind that isn't merged itself" },
        ]);
    });
  },

  "lexicon.describe": (asked) => change(asked, asked.body),
  "lexicon.tag": (asked) => change(asked, { tags: [...new Set(asked.body.tags)] }),
};

type Asking = Pick<EndpointRequest<EndpointId>, "write" | "organization" | "project"> & {
  readonly params: { readonly entry: string };
};
type Entry = NonNullable<Awaited<ReturnType<typeof findEntry>>>;

function findEntry(
  db: Kysely<BackendTables>,
  { organization, project }: Pick<Asking, "organization" | "project">,
  id: string,
) {
  return db
    .selectFrom("lexicon")
    .select(["id", "kind", "visibility", "merged_into"])
    .where("organization_id", "=", organization.id)
    .where("project_id", "=", project.id)
    .where("id", "=", id)
    .executeTakeFirst();
}

/** Changes an entry. Locks the lexicon of the project, so that what `check` reads stays true. */
function change(
  asked: Asking,
  changed: Partial<Pick<BackendTables["lexicon"], "visibility" | "merged_into" | "description" | "tags">>,
  check: (
    entry: Entry,
    entryCalled: (id: string) => Promise<Entry | undefined>,
  ) => Promise<void> = async () => {},
) {
  const { write, organization, project, params } = asked;
  return write(async (db) => {
    await ensureProject(db, organization.id, project.id);
    await db
      .selectFrom("project_facts")
      .select("project_id")
      .where("organization_id", "=", organization.id)
      .where("project_id", "=", project.id)
      .forUpdate()
      .execute();
    const entry = await findEntry(db, asked, params.entry);
    if (entry === undefined) throw notFound("entry");
    await check(entry, (id) => findEntry(db, asked, id));
    await db
      .updateTable("lexicon")
      .set(changed)
      .where("organization_id", "=", organization.id)
      .where("project_id", "=", project.id)
      .where("id", "=", params.entry)
      .execute();
    return { status: "done" as const };
  });
}
