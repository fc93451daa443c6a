import type { Decision } from "@rolecall/core";
import type { OrganizationPermission } from "@rolecall/organization";
import { createContext } from "react";

/** A control that is closed to the person. */
export interface Denial {
  readonly permission: OrganizationPermission;
  readonly project: string;
  readonly decision: Decision;
}

/** Takes note of a closed control in a card, and returns how to take the note back. */
export type NoteDenial = (denial: Denial) => () => void;

/** Collects the closed controls of a card, which says once what it has to say of them. */
export const DenialsContext = createContext<NoteDenial | undefined>(undefined);
