import { Text, VisuallyHidden } from "@mantine/core";
import type { Inviting } from "@rolecall/xstate/react";
import { useEffect, useRef } from "react";
import { findStateWords } from "../../../ui/words/findStateWords.ts";
import { ChooseFile } from "./ChooseFile.tsx";
import { InviteFailure } from "./InviteFailure.tsx";
import { InviteForm } from "./InviteForm.tsx";
import { InvitePreview } from "./InvitePreview.tsx";
import { InviteProgress } from "./InviteProgress.tsx";
import { InviteReport } from "./InviteReport.tsx";

const steps = {
  writing: InviteForm,
  choosingFile: ChooseFile,
  busy: InviteProgress,
  previewing: InvitePreview,
  failed: InviteFailure,
  ended: InviteReport,
} as const;

/** Shows the step that inviting has come to. Each new step is read out, and takes the focus that the last one had. */
export function InviteSteps({ inviting }: { inviting: Inviting }) {
  const { snapshot } = inviting;
  const step = findStep(snapshot);
  const Step = steps[step];
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(step);
  useEffect(() => {
    if (before.current === step) return;
    before.current = step;
    heading.current?.focus();
  }, [step]);
  const words = findStateWords(snapshot);
  return (
    <section aria-labelledby="invite-step">
      <Text
        component="h3"
        id="invite-step"
        ref={heading}
        tabIndex={-1}
        fw={600}
        mb={4}
        style={{ outline: "none" }}
      >
        {words?.label}
      </Text>
      <Text size="sm" c="dimmed" mb="md" id="invite-message">
        {words?.message}
      </Text>
      <VisuallyHidden component="output" aria-live="polite">
        {words?.message}
      </VisuallyHidden>
      <Step inviting={inviting} />
    </section>
  );
}

/** What the dialog shows: one step for each thing that people see. */
type InviteStep = "writing" | "choosingFile" | "busy" | "previewing" | "failed" | "ended";

/** Finds the step for a state of the machine. */
function findStep(snapshot: Inviting["snapshot"]): InviteStep {
  if (snapshot.hasTag("ended")) return "ended";
  if (snapshot.hasTag("busy")) return "busy";
  if (snapshot.matches("choosingFile")) return "choosingFile";
  if (snapshot.matches("previewing")) return "previewing";
  return snapshot.matches("failed") ? "failed" : "writing";
}
