import type { OrganizationPermission } from "@rolecall/organization";

/** The kinds of report that people make and keep in a project, with the permission that each takes. */
export const reportKinds = {
  insights: { permission: "report.insights", label: "Insights", area: "Analysis" },
  formulas: { permission: "report.formulas", label: "Formulas", area: "Analysis" },
  signal: { permission: "report.signal", label: "Signal", area: "Analysis" },
  flows: { permission: "report.flows", label: "Flows", area: "Analysis" },
  funnels: { permission: "report.funnels", label: "Funnels", area: "Analysis" },
  retention: { permission: "report.retention", label: "Retention", area: "Analysis" },
  cohorts: { permission: "report.cohorts", label: "Cohorts", area: "Users" },
  predict: { permission: "report.predict", label: "Predict", area: "Users" },
  campaigns: { permission: "action.campaigns", label: "Campaigns", area: "Take action" },
  messages: { permission: "action.messages", label: "Messages", area: "Take action" },
  abTests: { permission: "action.abTests", label: "A/B tests", area: "Take action" },
  revenue: { permission: "report.revenue", label: "Revenue", area: "Other" },
  dashboards: { permission: "report.dashboards", label: "Dashboards", area: "Other" },
  bookmarks: { permission: "report.bookmarks", label: "Bookmarks", area: "Other" },
  customEvents: { permission: "report.customEvents", label: "Custom events", area: "Other" },
} as const satisfies Record<
  string,
  { permission: OrganizationPermission; label: string; area: "Analysis" | "Users" | "Take action" | "Other" }
>;

/** A kind of report: `insights`. */
export type ReportKind = keyof typeof reportKinds;

/** Tells whether a text names a kind of report. */
export const isReportKind = (text: string): text is ReportKind => Object.hasOwn(reportKinds, text);
