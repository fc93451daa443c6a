import { applicationMails } from "./migrations/applicationMails.ts";
import { denials } from "./migrations/denials.ts";
import { humanOrder } from "./migrations/humanOrder.ts";
import { invitations } from "./migrations/invitations.ts";
import { mailDelivery } from "./migrations/mailDelivery.ts";
import { organizations } from "./migrations/organizations.ts";
import { promises } from "./migrations/promises.ts";
import { secondFactor } from "./migrations/secondFactor.ts";
import { search } from "./migrations/search.ts";
import { sendLimits } from "./migrations/sendLimits.ts";
import { textEquality } from "./migrations/textEquality.ts";
import type { MigrationStep } from "./MigrationStep.ts";

/** Every step from an empty database to the tables of today. The names order them, and a step that is out never changes. */
export const migrations: Readonly<Record<string, MigrationStep>> = {
  "0001_organizations": { up: organizations, since: "0.1.0", olderServers: "stop" },
  "0002_invitations": { up: invitations, since: "0.1.0", olderServers: "stop" },
  "0003_promises": { up: promises, since: "0.1.0", olderServers: "stop" },
  "0004_search": { up: search, since: "0.1.0", olderServers: "stop" },
  "0005_application_mails": { up: applicationMails, since: "0.1.0", olderServers: "stop" },
  "0006_second_factor": { up: secondFactor, since: "0.2.0", olderServers: "work" },
  "0007_denials": { up: denials, since: "0.2.0", olderServers: "work" },
  "0008_mail_delivery": { up: mailDelivery, since: "0.2.0", olderServers: "work" },
  "0009_send_limits": { up: sendLimits, since: "0.2.0", olderServers: "work" },
  "0010_text_equality": { up: textEquality, since: "0.2.0", olderServers: "stop" },
  "0011_human_order": { up: humanOrder, since: "0.2.0", olderServers: "work" },
};
