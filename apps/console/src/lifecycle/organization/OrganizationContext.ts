import type {
  Command,
  Context,
  Facts,
  OrganizationState,
  Outcome,
  Person,
} from "@rolecall/organization/rules";
import { createContext } from "react";
import type { Asking, MemoryOrganization } from "./memoryOrganization.ts";

/** How something is asked for, by the person who is signed in. */
interface OwnAsking extends Asking {
  /** They have just given their password again. @default true, for an organization in memory has no passwords */
  readonly passwordConfirmed?: boolean | undefined;
}

/** The organization as the person sees it, and the way to ask it for something. */
export interface OrganizationBook {
  readonly organization: MemoryOrganization;
  readonly state: OrganizationState;
  readonly facts: Facts;
  /** Who is signed in. */
  readonly person: Person;
  /** Who asks and when: what every rule wants to know. */
  readonly context: Context;
  readonly dispatch: (command: Command, how?: OwnAsking) => Promise<Outcome>;
  /** Begins again with the organization of the beginning. */
  readonly startOver: () => void;
}

/** Hands the organization to the pages that change it. */
export const OrganizationContext = createContext<OrganizationBook | undefined>(undefined);
