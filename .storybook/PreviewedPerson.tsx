import type { Snapshot } from "@rolecall/core";
import { snapshotFor } from "@rolecall/core/testing";
import { organizationModel } from "@rolecall/organization";
import { PermissionProvider } from "@rolecall/organization/react";
import type { SnapshotSource } from "@rolecall/react";
import { type ReactNode, useMemo } from "react";
import type { ToolbarChoice } from "./toolbar.ts";

const hour = 60 * 60 * 1000;

/** Renders its children as the person that the toolbar describes. Another choice flips gates and remounts nothing. */
export function PreviewedPerson({ choice, children }: { choice: ToolbarChoice; children: ReactNode }) {
  const { role, projectRole, plan, snapshot: standing } = choice;
  const snapshot = useMemo(
    () => (standing === "loading" ? undefined : snapshotOf({ role, projectRole, plan, standing })),
    [role, projectRole, plan, standing],
  );
  const source = useMemo(
    () => (standing === "offline" && snapshot ? offline(snapshot) : undefined),
    [standing, snapshot],
  );
  return (
    <PermissionProvider snapshot={snapshot} source={source} {...(source ? { onError: ignore } : {})}>
      {children}
    </PermissionProvider>
  );
}

function snapshotOf({ role, projectRole, plan, standing }: Chosen): Snapshot {
  const age = standing === "expired" ? -hour : standing === "offline" ? hour : undefined;
  const held = organizationModel.roles("organization").find((name) => name === role);
  const heldInProject = organizationModel.roles("project").find((name) => name === projectRole);
  return snapshotFor(
    organizationModel,
    {
      ...(held && { organization: held }),
      ...(heldInProject && { project: { web: heldInProject } }),
    },
    {
      // the same subject for every choice: it is one person whose roles change
      subject: "preview",
      ...(plan !== "none" && { plan }),
      ...(age !== undefined && { expiresAt: new Date(Date.now() + age).toISOString() }),
    },
  );
}

type Chosen = Pick<ToolbarChoice, "role" | "projectRole" | "plan"> & { readonly standing: string };

/** A source that has delivered a snapshot and cannot be reached any more. */
const offline = (snapshot: Snapshot): SnapshotSource => ({
  load: () => Promise.reject(new Error("This preview is offline.")),
  subscribe: (listener) => {
    listener(snapshot);
    return () => {};
  },
});

/** Failing to refresh is what the offline preview is about. */
const ignore = () => {};
