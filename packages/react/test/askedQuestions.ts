import { type AskedQuestion, describeModel } from "../src/devtools.tsx";
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
