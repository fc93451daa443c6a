import type { DataRequest } from "../../../contract/Answers.ts";

/** How the states of a request are shown. */
export const requestStates = {
  awaitingApproval: { label: "Awaiting approval", color: "yellow" },
  queued: { label: "Queued", color: "blue" },
  started: { label: "Started", color: "blue" },
  done: { label: "Done", color: "teal" },
  failed: { label: "Failed", color: "red" },
  cancelled: { label: "Cancelled", color: "gray" },
} as const satisfies Record<DataRequest["state"], { label: string; color: string }>;

/** What the kinds of request are called. */
export const requestKinds = {
  export: "Export",
  deletion: "Deletion",
} as const satisfies Record<DataRequest["kind"], string>;

/** Tells whether a request can still be called off. */
export const isOpen = ({ state }: DataRequest): boolean => state === "awaitingApproval" || state === "queued";
