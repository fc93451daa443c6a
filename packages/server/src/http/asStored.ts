import type { Person } from "@rolecall/organization/rules";

/** Leaves to what is stored whether the person has a second factor: it may be newer than their request. */
export const asStored = (person: Person): Person => ({ ...person, secondFactor: undefined });
