import type { CorePermission } from "@rolecall/organization";
import type { ReportKind } from "./reportKinds.ts";
import { inProject, type TaskMaker } from "./taskMakers.ts";

const create = (kind: ReportKind): TaskMaker =>
  inProject("POST", `/reports/${kind}`, {
    name: "A new one",
    events: ["Signed up"],
    visibility: "project",
    text: "",
  });

/** The tasks with reports and the lexicon. */
export const reportTasks = {
  "report.insights": create("insights"),
  "report.liveView": inProject("GET", "/live"),
  "report.formulas": create("formulas"),
  "report.signal": create("signal"),
  "report.flows": create("flows"),
  "report.funnels": create("funnels"),
  "report.retention": create("retention"),
  "report.explore": inProject("GET", "/profiles"),
  "report.cohorts": create("cohorts"),
  "report.predict": create("predict"),
  "action.campaigns": create("campaigns"),
  "action.messages": create("messages"),
  "action.abTests": create("abTests"),
  "report.revenue": create("revenue"),
  "report.dashboards": create("dashboards"),
  "report.bookmarks": create("bookmarks"),
  "report.customEvents": create("customEvents"),
  "lexicon.visibility": inProject("PUT", "/lexicon/event-searched/visibility", { visibility: "hidden" }),
  "lexicon.describe": inProject("PUT", "/lexicon/event-searched/description", { description: "Looked for." }),
  "lexicon.tag": inProject("PUT", "/lexicon/event-searched/tags", { tags: ["search"] }),
} satisfies Partial<Record<CorePermission, TaskMaker>>;
