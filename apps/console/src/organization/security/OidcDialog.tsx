import { PasswordInput, TextInput } from "@mantine/core";
import { schemaResolver, useForm } from "@mantine/form";
import type { ReactNode } from "react";
import type { AnswerOf, IdentityProvider } from "../../../contract/Answers.ts";
import { bodies } from "../../../contract/bodies.ts";
import { useWrite } from "../../session/api/useWrite.ts";
import { FormDialog } from "../../ui/dialogs/FormDialog.tsx";
import { CopiedAddress } from "./CopiedAddress.tsx";
import { fieldErrors } from "./fieldErrors.ts";

interface OidcDialogProps {
  readonly provider: Extract<IdentityProvider, { readonly protocol: "oidc" }> | undefined;
  readonly serviceProvider: AnswerOf<"security.read">["serviceProvider"];
  readonly choice: ReactNode;
  readonly onClose: () => void;
}

/** Takes the settings of an OpenID Connect provider. */
export function OidcDialog({ provider, serviceProvider, choice, onClose }: OidcDialogProps) {
  const form = useForm({
    initialValues: {
      issuer: provider?.issuer ?? "",
      clientId: provider?.clientId ?? "",
      clientSecret: "",
    },
    validate: schemaResolver(bodies["security.setOidc"], { sync: true }),
  });
  const writing = useWrite(
    ({ api, organization }, body: typeof form.values) =>
      api("security.setOidc", { organization: organization.id }, body),
    "The identity provider is set up.",
  );
  const { atFields, elsewhere } = fieldErrors(form, writing);
  return (
    <FormDialog
      title="Identity provider"
      onClose={onClose}
      action="Save"
      writing={elsewhere}
      onSubmit={form.onSubmit((body) => writing.mutate(body, { onSuccess: onClose, onError: atFields }))}
    >
      {choice}
      <CopiedAddress
        label="Redirect URL, to enter at your identity provider"
        value={serviceProvider.redirectUrl}
      />
      <TextInput
        label="Issuer"
        description="The address that your identity provider shows as its issuer."
        placeholder="https://login.example.com"
        required
        data-autofocus
        {...form.getInputProps("issuer")}
      />
      <TextInput label="Client ID" required autoComplete="off" {...form.getInputProps("clientId")} />
      <PasswordInput
        label="Client secret"
        description={provider === undefined ? undefined : "Leave it empty to keep the present one."}
        required={provider === undefined}
        autoComplete="off"
        {...form.getInputProps("clientSecret")}
      />
    </FormDialog>
  );
}
