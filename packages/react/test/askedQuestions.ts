import { type AskedList, type AskedQuestion, describeModel } from "../src/devtools.tsx";
import { model } from "./office.ts";

/** Describes the small role model for the stories of the panel. */
export const description = describeModel(model);

const grant = { scope: "organization", id: "acme", role: "owner", source: "organization" };

/** One question for each answer. */
export const askedQuestions: readonly AskedQuestion[] = [
  {
    id: "1",
    permission: "team.create",
    target: undefined,
    decision: { status: "allowed", permission: "team.create", target: undefined, grantedBy: [grant] },
    asked: 4,
    gates: 2,
  },
  {
    id: "2",
    permission: "project.rename",
    target: { project: "web" },
    decision: {
      status: "denied",
      permission: "project.rename",
      target: { project: "web" },
      reason: "no_role_here",
      unlockedBy: [
        { scope: "organization", role: "owner" },
        { scope: "project", role: "admin" },
      ],
    },
    asked: 1,
    gates: 1,
  },
  {
    id: "3",
    permission: "project.rename",
    target: { project: "shop" },
    decision: {
      status: "unknown",
      permission: "project.rename",
      target: { project: "shop" },
      reason: "not_loaded",
    },
    asked: 1,
    gates: 0,
  },
];

/** One list of each kind, and one that nothing was known for. */
export const askedLists: readonly AskedList[] = [
  list({
    id: "5",
    kind: "permissions",
    target: { project: "web" },
    count: 1,
    of: 1,
    names: ["project.rename"],
  }),
  list({ id: "6", kind: "targets", permission: "team.view", isEvery: true }),
  list({ id: "7", kind: "targets", permission: "project.rename", isKnown: false }),
  list({ id: "8", kind: "filter", permission: "project.rename", count: 2, of: 9, names: ["web", "shop"] }),
];

function list(of: Pick<AskedList, "id" | "kind"> & Partial<AskedList>): AskedList {
  const nothing = { permission: undefined, target: undefined, isKnown: true, isEvery: false, of: undefined };
  return { ...nothing, count: 0, names: [], asked: 1, ...of };
}
