import { Textarea, TextInput } from "@mantine/core";
import { schemaResolver, useForm } from "@mantine/form";
import type { ReactNode } from "react";
import type { AnswerOf } from "../../../contract/Answers.ts";
import { bodies } from "../../../contract/bodies.ts";
import { useWrite } from "../../session/api/useWrite.ts";
import { FormDialog } from "../../ui/dialogs/FormDialog.tsx";
import { CopiedAddress } from "./CopiedAddress.tsx";
import { fieldErrors } from "./fieldErrors.ts";

interface SamlDialogProps {
  readonly serviceProvider: AnswerOf<"security.read">["serviceProvider"];
  readonly choice: ReactNode;
  readonly onClose: () => void;
}

/** Takes the settings of a SAML provider: its metadata, or what is in it. */
export function SamlDialog({ serviceProvider, choice, onClose }: SamlDialogProps) {
  const form = useForm({
    initialValues: { metadata: "", entityId: "", entryPoint: "", certificate: "" },
    validate: schemaResolver(bodies["security.setSaml"], { sync: true }),
  });
  const writing = useWrite(
    ({ api, organization }, body: typeof form.values) =>
      api("security.setSaml", { organization: organization.id }, body),
    "The identity provider is set up.",
  );
  const { atFields, elsewhere } = fieldErrors(form, writing);
  const hasMetadata = form.values.metadata.trim() !== "";
  return (
    <FormDialog
      title="Identity provider"
      onClose={onClose}
      action="Save"
      size="lg"
      writing={elsewhere}
      onSubmit={form.onSubmit((body) => writing.mutate(body, { onSuccess: onClose, onError: atFields }))}
    >
      {choice}
      <CopiedAddress label="Entity ID and metadata of this console" value={serviceProvider.entityId} />
      <CopiedAddress label="Assertion consumer URL" value={serviceProvider.assertionUrl} />
      <Textarea
        label="Metadata"
        description="The XML that your identity provider offers. The name ID, or an attribute “email”, has to be the address."
        autosize
        minRows={3}
        maxRows={6}
        spellCheck={false}
        data-autofocus
        {...form.getInputProps("metadata")}
      />
      {hasMetadata ? null : (
        <>
          <TextInput
            label="Entity ID"
            description="Or fill in these three."
            {...form.getInputProps("entityId")}
          />
          <TextInput
            label="Sign-in address"
            placeholder="https://idp.example.com/sso"
            {...form.getInputProps("entryPoint")}
          />
          <Textarea
            label="Certificate"
            placeholder="-----BEGIN CERTIFICATE-----"
            autosize
            minRows={2}
            maxRows={6}
            spellCheck={false}
            {...form.getInputProps("certificate")}
          />
        </>
      )}
    </FormDialog>
  );
}
