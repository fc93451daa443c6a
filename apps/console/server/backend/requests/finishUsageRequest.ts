import { mailName } from "@rolecall/server";
import { expireFilesOnUse } from "../files/expireFiles.ts";
import { keepFile } from "../files/keepFile.ts";
import { usageData } from "../files/usageData.ts";
import { backendDatabase } from "../storage/backendDatabase.ts";
import { formatFileDeadline } from "./formatFileDeadline.ts";
import { mailRequester } from "./mailRequester.ts";
import type { DueRequest, RunningRequests } from "./RunningRequests.ts";
import { whileActive } from "./whileActive.ts";

const words = {
  export: "The data about your use of the console is ready.",
  // no table contains such data, because the audit log belongs to the organization
  deletion:
    "The console keeps no record of how you use it. Your changes stay in the organization's audit log.",
} as const;

/** Processes a request about the data on a person's use of the console, unless another server has locked it. */
export async function finishUsageRequest(
  running: RunningRequests,
  { organization_id, id }: DueRequest,
): Promise<void> {
  const { authority } = running;
  await whileActive(authority, organization_id, async (transaction, organization) => {
    const db = backendDatabase(transaction);
    const request = await db
      .selectFrom("usage_requests")
      .selectAll()
      .where("organization_id", "=", organization_id)
      .where("id", "=", id)
      .where("state", "=", "submitted")
      .forUpdate()
      .skipLocked()
      .executeTakeFirst();
    if (request === undefined) return;
    const { kind, user_id } = request;
    const now = new Date(authority.clock());
    const lines: string[] = [words[kind]];
    if (kind === "deletion") await expireFilesOnUse(db, organization_id, user_id, now);
    else {
      const data = await usageData(transaction, request, organization, now);
      const about = { organization: organization_id, kind: "usage", request: id } as const;
      lines.push(formatFileDeadline(await keepFile(db, about, data, now)));
    }
    await db
      .updateTable("usage_requests")
      .set({ state: "done" })
      .where("organization_id", "=", organization_id)
      .where("id", "=", id)
      .execute();
    const details = { request: id, kind, userId: user_id };
    await authority.record(
      { organization: organization_id, action: "usageRequests.finish", outcome: "done", details },
      transaction,
    );
    await mailRequester(running, transaction, user_id, {
      organization: organization_id,
      about: id,
      subject: `Your request in ${mailName(organization)} is complete`,
      lines,
    });
  });
}
