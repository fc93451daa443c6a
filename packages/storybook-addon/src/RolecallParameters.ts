import type { PermissionProviderProps } from "@rolecall/react";
import type { RoleLabels } from "@rolecall/react/devtools";
import type { ReactNode } from "react";
import type { RolecallGlobals } from "./RolecallGlobals.ts";

/** What `parameters.rolecall` takes, in the preview or in a single story. */
export interface RolecallParameters {
  /** The provider that `createPermissions(model)` returned. The addon reads the model from it. */
  readonly PermissionProvider: (props: PermissionProviderProps) => ReactNode;
  /** The persona to show until another one is chosen. */
  readonly initial?: RolecallGlobals | undefined;
  /** Names for people to read: `{ organization: { billingAdmin: "Billing admin" } }`. */
  readonly labels?: RoleLabels | undefined;
  /** The places in which roles below the root scope are granted: `{ project: ["web"] }`. @default every place */
  readonly places?: { readonly [scope: string]: readonly string[] } | undefined;
  /** Turns the addon off for a story. @default false */
  readonly disable?: boolean | undefined;
  /**
   * Whether what the story checks counts in the coverage of a test run. Turn it off for a story of a tool, which checks
   * permissions without a control behind them. @default true
   */
  readonly counts?: boolean | undefined;
  /**
   * Re-renders the whole story when the toolbar changes. Set it for a story that reads the toolbar itself. @default
   * false
   */
  readonly rerender?: boolean | undefined;
}
