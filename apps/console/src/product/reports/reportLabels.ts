import type { ReportKind } from "../../../contract/reportKinds.ts";

/** How a report of one kind is spoken of, and what its fields ask for. */
export interface ReportLabels {
  /** One of them: "funnel". */
  readonly one: string;
  readonly events: string;
  readonly text: string;
  /** How it is drawn. */
  readonly drawing: "lines" | "bars" | "steps" | "sparks" | "retention" | "sizes";
}

const events = "Events";
const text = "Notes";
const audience = "Audience: users who did";

/** The words of each kind of report. */
export const reportLabels = {
  insights: { one: "insight report", events, text, drawing: "lines" },
  formulas: { one: "formula report", events: "Events in the formula", text: "Formula", drawing: "lines" },
  signal: { one: "signal report", events, text, drawing: "lines" },
  flows: { one: "flow report", events: "Events on the way, in order", text, drawing: "steps" },
  funnels: { one: "funnel", events: "Steps, in order", text, drawing: "steps" },
  retention: {
    one: "retention report",
    events: "Events that count as coming back",
    text,
    drawing: "retention",
  },
  cohorts: { one: "cohort", events: "Users who did", text, drawing: "sizes" },
  predict: { one: "prediction", events: "Conversion events", text, drawing: "lines" },
  campaigns: { one: "campaign", events: audience, text: "Text", drawing: "bars" },
  messages: { one: "message", events: audience, text: "Text", drawing: "bars" },
  abTests: { one: "A/B test", events: audience, text: "What is tested", drawing: "bars" },
  revenue: { one: "revenue report", events: "Events that bring money", text, drawing: "lines" },
  dashboards: { one: "dashboard", events: "Events on it", text, drawing: "sparks" },
  bookmarks: { one: "bookmark", events, text, drawing: "lines" },
  customEvents: { one: "custom event", events: "Made up of", text, drawing: "lines" },
} as const satisfies Record<ReportKind, ReportLabels>;
