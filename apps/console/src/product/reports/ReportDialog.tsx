import { MultiSelect, Radio, Stack, Textarea, TextInput } from "@mantine/core";
import { schemaResolver, useForm } from "@mantine/form";
import { usePermission } from "@rolecall/organization/react";
import type { SavedReport } from "../../../contract/Answers.ts";
import { bodies, type BodyOf } from "../../../contract/bodies.ts";
import { type ReportKind, reportKinds } from "../../../contract/reportKinds.ts";
import { useRead } from "../../session/api/useRead.ts";
import { useWrite } from "../../session/api/useWrite.ts";
import { FormDialog } from "../../ui/dialogs/FormDialog.tsx";
import { useSession } from "../../session/ConsoleSession.ts";
import { reportLabels } from "./reportLabels.ts";
import { useFieldFaults } from "../../ui/forms/useFieldFaults.ts";

interface ReportDialogProps {
  readonly kind: ReportKind;
  /** The report that is edited. Without it, a new one is made. */
  readonly report?: SavedReport;
  readonly onClose: () => void;
  /** Gets the id of a new report. */
  readonly onCreated?: (id: string) => void;
}

/** Makes a report, or changes one. Stands there while it is open. */
export function ReportDialog({ kind, report, onClose, onCreated }: ReportDialogProps) {
  const { project } = useSession();
  const words = reportLabels[kind];
  const lexicon = useRead("lexicon.list", { project });
  const mayShare = usePermission("report.share", { project }).status === "allowed";
  const initialValues: BodyOf<"reports.create"> = {
    name: report?.name ?? "",
    events: [...(report?.events ?? [])],
    visibility: report?.visibility ?? "private",
    text: report?.text ?? "",
  };
  const form = useForm({ initialValues, validate: schemaResolver(bodies["reports.create"], { sync: true }) });
  const save = useWrite(
    ({ api, organization }, body: BodyOf<"reports.create">) => {
      const at = { organization: organization.id, project, kind };
      return report === undefined
        ? api("reports.create", at, body)
        : api("reports.update", { ...at, report: report.id }, body);
    },
    (_, { name }) => `${name} is saved.`,
  );
  const known = (lexicon.data?.items ?? [])
    .filter((entry) => entry.kind === "event" && entry.visibility === "shown")
    .map(({ name }) => name);
  const submit = (body: BodyOf<"reports.create">) =>
    save.mutate(body, {
      onSuccess: ({ id }) => {
        onClose();
        if (report === undefined && id !== undefined) onCreated?.(id);
      },
    });
  const rest = useFieldFaults(form, save.error);
  return (
    <FormDialog
      title={report === undefined ? `New ${words.one}` : `Edit ${report.name}`}
      aria-label={reportKinds[kind].label}
      onClose={onClose}
      action="Save"
      size="lg"
      writing={save}
      error={rest}
      onSubmit={form.onSubmit(submit)}
    >
      <TextInput label="Name" maxLength={200} {...form.getInputProps("name")} />
      <MultiSelect
        label={words.events}
        description="At most 10, from the lexicon of the project"
        data={[...new Set([...known, ...form.values.events])]}
        maxValues={10}
        searchable
        nothingFoundMessage="The lexicon has no such event"
        {...form.getInputProps("events")}
      />
      <Textarea label={words.text} maxLength={2000} rows={3} {...form.getInputProps("text")} />
      <Radio.Group label="Who sees it" {...form.getInputProps("visibility")}>
        <Stack gap="xs" mt="xs">
          <Radio value="private" label="Only you" disabled={report !== undefined && !report.isMine} />
          <Radio
            value="project"
            label="Everyone in the project"
            disabled={!mayShare && report?.visibility !== "project"}
            description={mayShare ? undefined : "Your role in this project keeps what you make private."}
          />
        </Stack>
      </Radio.Group>
    </FormDialog>
  );
}
