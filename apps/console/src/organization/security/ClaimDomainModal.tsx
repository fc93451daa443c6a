import { TextInput } from "@mantine/core";
import { normalizeDomain } from "@rolecall/organization/rules";
import { schemaResolver, useForm } from "@mantine/form";
import { useState } from "react";
import { bodies } from "../../../contract/bodies.ts";
import { useWrite } from "../../session/api/useWrite.ts";
import { FormDialog } from "../../ui/dialogs/FormDialog.tsx";
import { PasswordField } from "../../ui/forms/PasswordField.tsx";
import { useFieldFaults } from "../../ui/forms/useFieldFaults.ts";

interface ClaimDomainModalProps {
  readonly onClose: () => void;
  /** Called with the name as it was written down. */
  readonly onClaimed: (name: string) => void;
}

/** Claims a domain, once the password is confirmed. What proves it is shown next. */
export function ClaimDomainModal({ onClose, onClaimed }: ClaimDomainModalProps) {
  const form = useForm({
    initialValues: { domain: "" },
    validate: schemaResolver(bodies["security.addDomain"], { sync: true }),
  });
  const [password, setPassword] = useState("");
  const claim = useWrite(async ({ api, organization, confirmPassword }, domain: string) => {
    await confirmPassword(password);
    return api("security.addDomain", { organization: organization.id }, { domain });
  });
  const rest = useFieldFaults(form, claim.error);
  return (
    <FormDialog
      title="Claim a domain"
      onClose={onClose}
      action="Claim domain"
      writing={claim}
      error={rest}
      onSubmit={form.onSubmit(({ domain }) => {
        const name = normalizeDomain(domain) ?? domain;
        claim.mutate(name, {
          onSuccess: () => {
            onClose();
            onClaimed(name);
          },
        });
      })}
    >
      <TextInput
        label="Domain"
        description="The part behind the @ in your people's addresses."
        placeholder="example.com"
        autoComplete="off"
        {...form.getInputProps("domain")}
      />
      <PasswordField value={password} onChange={setPassword} problem={claim.error} />
    </FormDialog>
  );
}
