import { createAccess } from "@rolecall/core";
import { organizationModel } from "@rolecall/organization";
import type { Authority } from "../Authority.ts";
import type { Workings } from "../Workings.ts";
import { expiryOf } from "./expiryOf.ts";
import { readAccessVersion, readHolding } from "./readHolding.ts";

/** Makes the questions about what someone may do; each is one statement. */
export function createReads({
  database: { query },
  clock,
  snapshotLife,
}: Workings): Pick<Authority, "snapshot" | "version" | "access"> {
  return {
    async snapshot(organization, userId) {
      const now = clock();
      const snapshot = await readHolding(query, organization, userId);
      return snapshot && { ...snapshot, expiresAt: expiryOf(now, snapshotLife) };
    },
    version: (organization, userId) => readAccessVersion(query, organization, userId),
    async access(organization, userId) {
      const snapshot = await readHolding(query, organization, userId);
      return createAccess(
        organizationModel,
        snapshot ?? { subject: userId, root: organization, version: 0, grants: [] },
        { now: clock },
      );
    },
  };
}
