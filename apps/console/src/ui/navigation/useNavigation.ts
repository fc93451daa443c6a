import { useAccess } from "@rolecall/organization/react";
import {
  type NavigationArea,
  type NavigationEntry,
  navigationEntries,
  type PageAvailability,
} from "./navigationEntries.ts";

/** A page, and how the person stands to it. */
interface EntryAvailability {
  readonly entry: NavigationEntry;
  readonly availability: PageAvailability;
}

/** The navigation of one person: what is known of their access, and every page with their standing. */
export interface Navigation {
  readonly state: "loading" | "expired" | "ready";
  readonly entries: readonly EntryAvailability[];
  readonly of: (area: NavigationArea) => readonly EntryAvailability[];
}

/** Works out how the person stands to every page of the console, with the chosen project in mind. */
export function useNavigation(project: string): Navigation {
  const access = useAccess();
  const entries = navigationEntries.map((entry) => ({
    entry,
    availability: entry.availability(access, project),
  }));
  return {
    state:
      access.status === "unknown"
        ? "loading"
        : access.verdict("org.leave") === "expired"
          ? "expired"
          : "ready",
    entries,
    of: (area) => entries.filter(({ entry }) => entry.area === area),
  };
}
