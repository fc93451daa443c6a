import { createPermissions } from "@rolecall/react";
import type { ComponentType } from "react";
import { flatModel, projectModel } from "../core/model.ts";
import { type Question, questionsFor } from "../react/questions.ts";

// Storybook reads the default export
/* oxlint-disable import/no-default-export */
export default { title: "Gates" };

const flat = createPermissions(flatModel);
const placed = createPermissions(projectModel);
/** How many gates have rendered, for the process that plays this. */
const rendered = { gates: 0 };
Object.assign(globalThis, { rendered });

const gate = (Can: unknown, { permission, project }: Question, at: number) => {
  // the model's names are known at run time only
  const Gate = Can as ComponentType<Record<string, unknown>>;
  return (
    <Gate key={at} permission={permission} {...(project !== undefined && { on: { project } })}>
      {({ status }: { status: string }) => {
        rendered.gates += 1;
        return status === "allowed" ? <i data-shown="">yes</i> : null;
      }}
    </Gate>
  );
};

/** 1,000 gates that ask 67 questions. */
export const Shared = {
  parameters: { rolecall: { PermissionProvider: flat.PermissionProvider } },
  render: () => <p>{questionsFor(1000, false).map((question, at) => gate(flat.Can, question, at))}</p>,
};

/** 1,000 gates, each with a question of its own. */
export const Own = {
  parameters: { rolecall: { PermissionProvider: placed.PermissionProvider } },
  render: () => <p>{questionsFor(1000, true).map((question, at) => gate(placed.Can, question, at))}</p>,
};
