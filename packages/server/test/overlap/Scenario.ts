import type { OrganizationState, Person } from "@rolecall/organization/rules";
import type { Ask } from "./Ask.ts";

/** Makes ids that belong to one round: of people, and of the tokens in invitation links. */
export type IdOf = (name: string) => string;

/** An organization, and what is asked of it at the same moment. */
export interface Scenario {
  /** What the invitations keep as their token hash is the token itself here; the round hashes it. */
  readonly start: (id: IdOf) => OrganizationState;
  readonly asks: (person: (name: string) => Person, id: IdOf) => readonly Ask[];
}
