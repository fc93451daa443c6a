import { type ReportKind, reportKinds } from "../../../contract/reportKinds.ts";

/** The pages of the reports: those that people make, and the two that only show. */
export const reportPages = {
  ...reportKinds,
  liveView: { permission: "report.liveView", label: "Live view", area: "Analysis" },
  explore: { permission: "report.explore", label: "Explore", area: "Users" },
} as const;

/** The name of a page of the reports, as it stands in the address. */
export type ReportPageName = ReportKind | "liveView" | "explore";

/** Tells whether a text names a page of the reports. */
export const isReportPage = (text: string): text is ReportPageName => Object.hasOwn(reportPages, text);

// Object.keys widens the names of this literal to string
const names = Object.keys(reportPages) as ReportPageName[];

/** The pages by the area that they stand in. */
export const reportAreas = (["Analysis", "Users", "Take action", "Other"] as const).map((area) => ({
  area,
  pages: names.filter((name) => reportPages[name].area === area),
}));
