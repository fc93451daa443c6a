import type { Migration } from "kysely";
import { applicationMails } from "./migrations/applicationMails.ts";
import { invitations } from "./migrations/invitations.ts";
import { organizations } from "./migrations/organizations.ts";
import { promises } from "./migrations/promises.ts";
import { search } from "./migrations/search.ts";

/** Every step from an empty database to the tables of today. The names order them, and a step that is out never changes. */
export const migrations: Readonly<Record<string, Migration>> = {
  "0001_organizations": { up: organizations },
  "0002_invitations": { up: invitations },
  "0003_promises": { up: promises },
  "0004_search": { up: search },
  "0005_application_mails": { up: applicationMails },
};
