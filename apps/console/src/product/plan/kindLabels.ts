import type { PlanRequest } from "../../../contract/Answers.ts";

/** How the kinds of a request about the plan are named. */
export const kindLabels = {
  downgrade: "Move to a smaller plan",
  cancel: "Cancel the plan",
} as const satisfies Record<PlanRequest["kind"], string>;

/** How the reasons for a request about the plan are named. */
export const reasonLabels = {
  price: "It costs too much",
  features: "Something is missing",
  unused: "We use it too little",
  other: "Something else",
} as const satisfies Record<PlanRequest["reasons"][number], string>;

/** How the states of a request about the plan are named. */
export const stateLabels = {
  submitted: "Waits for an answer",
  withdrawn: "Withdrawn",
  approved: "Approved",
  rejected: "Rejected",
} as const satisfies Record<PlanRequest["state"], string>;
