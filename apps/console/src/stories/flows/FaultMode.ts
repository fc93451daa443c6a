import { createContext } from "react";

/** How the server of the previews answers, which keeps the organization in memory. */
export type FaultMode = "ready" | "slow" | "offline" | "unsteady" | "refuses" | "conflict";

/** The moods with what they mean, for a menu. */
export const faultModes = [
  { value: "ready", title: "Answers at once" },
  { value: "slow", title: "Slow", right: "every answer takes 2.5 seconds" },
  { value: "offline", title: "Offline", right: "nothing reaches it" },
  { value: "unsteady", title: "Unsteady", right: "of three requests, the first is lost" },
  { value: "refuses", title: "Refuses", right: "the organization is being deleted, unnoticed here" },
  { value: "conflict", title: "Conflict", right: "someone else changes the same a moment before" },
] as const satisfies readonly { value: FaultMode; title: string; right?: string }[];

/** Hands the mood that was chosen to every organization of the previews. */
export const FaultModeContext = createContext<FaultMode>("ready");
