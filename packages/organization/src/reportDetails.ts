import type { CorePermission } from "./corePermissions.ts";
import type { PermissionDetail } from "./PermissionDetail.ts";

const report = { level: "report", scope: "project", extension: false } as const;
const analysis = { ...report, section: "Analysis" };
const users = { ...report, section: "Users and cohorts" };
const outreach = { ...report, section: "Reaching users" };
const shared = { ...report, section: "Saved work and Lexicon" };

const ownOnly = "Without `report.share`, as for project consumers, what you make stays private.";

/** The core permissions found in a project's reports and its Lexicon. */
export const reportDetails = {
  "report.insights": {
    ...analysis,
    label: "Build and read Insights",
    note: `Every organization role includes it, but you can only read reports of projects you have a role in. ${ownOnly}`,
  },
  "report.liveView": { ...analysis, label: "Watch the Live View", note: "Reading only." },
  "report.formulas": { ...analysis, label: "Build and read Formulas", note: ownOnly },
  "report.signal": { ...analysis, label: "Build and read Signal", note: ownOnly },
  "report.flows": { ...analysis, label: "Build and read Flows", note: ownOnly },
  "report.funnels": { ...analysis, label: "Build and read Funnels", note: ownOnly },
  "report.retention": { ...analysis, label: "Build and read Retention", note: ownOnly },

  "report.explore": { ...users, label: "Look through Explore", note: "Reading only." },
  "report.cohorts": { ...users, label: "Build and change Cohorts", note: ownOnly },
  "report.predict": { ...users, label: "Define predictions in Predict" },

  "action.campaigns": { ...outreach, label: "Write and change campaigns" },
  "action.messages": { ...outreach, label: "Write and change messages" },
  "action.abTests": { ...outreach, label: "Set up and change A/B tests" },

  "report.revenue": { ...shared, label: "Build and read Revenue", note: ownOnly },
  "report.dashboards": { ...shared, label: "Build and read dashboards", note: ownOnly },
  "report.bookmarks": { ...shared, label: "Save and change bookmarks", note: ownOnly },
  "report.customEvents": { ...shared, label: "Define and change custom events", note: ownOnly },
  "lexicon.visibility": {
    ...shared,
    label: "Drop, merge, hide and bring back Lexicon entries",
    note: "Alone, it covers hiding and bringing back. Dropping and merging also need `lexicon.drop` and `lexicon.merge`, which owners and admins of the organization and project owners have.",
  },
  "lexicon.describe": { ...shared, label: "Describe Lexicon entries" },
  "lexicon.tag": { ...shared, label: "Tag Lexicon entries" },
} satisfies Partial<Record<CorePermission, PermissionDetail>>;
