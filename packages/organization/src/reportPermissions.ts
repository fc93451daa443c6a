/** The reports and saved work that every project role may open and make. */
export const reportPermissions = [
  "report.insights",
  "report.liveView",
  "report.formulas",
  "report.signal",
  "report.flows",
  "report.funnels",
  "report.retention",
  "report.explore",
  "report.cohorts",
  "report.revenue",
  "report.dashboards",
  "report.bookmarks",
  "report.customEvents",
] as const;

/** What acts on the product's own users, or shows others what one has made: more than reading. */
export const outreachPermissions = [
  "report.predict",
  "action.campaigns",
  "action.messages",
  "action.abTests",
  "report.share",
] as const;

/** Asking for a person's data, or for its deletion. A request, not the act: it can wait for approval. */
export const dataRequestPermissions = [
  "privacy.userData.requestExport",
  "privacy.userData.requestDeletion",
] as const;
