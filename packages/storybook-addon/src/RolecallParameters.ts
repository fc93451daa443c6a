import type { PermissionProviderProps } from "@rolecall/react";
import type { RoleLabels } from "@rolecall/react/devtools";
import type { ReactNode } from "react";
import type { RolecallGlobals } from "./RolecallGlobals.ts";

/** What `parameters.rolecall` takes, in the preview or in a single story. */
export interface RolecallParameters {
  /** The provider that `createPermissions(model)` gave. The model is known from it. */
  readonly PermissionProvider: (props: PermissionProviderProps) => ReactNode;
  /** Whom to show until someone chooses otherwise. */
  readonly initial?: RolecallGlobals | undefined;
  /** Names for people to read: `{ organization: { billingAdmin: "Billing admin" } }`. */
  readonly labels?: RoleLabels | undefined;
  /** The places in which the roles below the root are held: `{ project: ["web"] }`. @default every place */
  readonly places?: { readonly [scope: string]: readonly string[] } | undefined;
  /** Leaves a story alone. @default false */
  readonly disable?: boolean | undefined;
  /** Renders a story from the top when the toolbar changes, for one that reads the toolbar itself. @default false */
  readonly rerender?: boolean | undefined;
}
