import { createPermissions } from "@rolecall/react";
import type { ComponentType } from "react";
import { flatModel, projectModel } from "../core/model.ts";
import { type Question, questionsFor } from "../react/questions.ts";

// Storybook reads the default export
/* oxlint-disable import/no-default-export */
export default { title: "Gates" };

const flat = createPermissions(flatModel);
const placed = createPermissions(projectModel);
/** The number of gates that have rendered, read by the process that runs this. */
const rendered = { gates: 0 };
Object.assign(globalThis, { rendered });

const gate = (Can: unknown, { permission, project }: Question, at: number) => {
  // the model's names are only known at run time
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

/** 1,000 gates with 67 different checks. */
export const Shared = {
  parameters: { rolecall: { PermissionProvider: flat.PermissionProvider } },
  render: () => <p>{questionsFor(1000, false).map((question, at) => gate(flat.Can, question, at))}</p>,
};

/** 1,000 gates, each with a different check. */
export const Own = {
  parameters: { rolecall: { PermissionProvider: placed.PermissionProvider } },
  render: () => <p>{questionsFor(1000, true).map((question, at) => gate(placed.Can, question, at))}</p>,
};
