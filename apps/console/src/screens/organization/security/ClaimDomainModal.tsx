import { Modal, Stack, TextInput } from "@mantine/core";
import { schemaResolver, useForm } from "@mantine/form";
import { bodies } from "../../../../contract/bodies.ts";
import { useWrite } from "../../../api/useWrite.ts";
import { WriteError } from "../../../api/WriteError.tsx";
import { DialogActions } from "../../../forms/DialogActions.tsx";

interface ClaimDomainModalProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  /** Called with the name as it was written down. */
  readonly onClaimed: (name: string) => void;
}

/** Claims a domain. What proves it is shown next. */
export function ClaimDomainModal({ opened, onClose, onClaimed }: ClaimDomainModalProps) {
  const form = useForm({
    initialValues: { domain: "" },
    validate: schemaResolver(bodies["security.addDomain"], { sync: true }),
  });
  const claim = useWrite(({ api, organization }, domain: string) =>
    api("security.addDomain", { organization: organization.id }, { domain }),
  );
  const close = () => {
    form.reset();
    claim.reset();
    onClose();
  };
  return (
    <Modal opened={opened} onClose={close} title="Claim a domain" centered>
      <form
        noValidate
        onSubmit={form.onSubmit(({ domain }) => {
          const name = domain.trim().toLowerCase();
          claim.mutate(name, {
            onSuccess: () => {
              close();
              onClaimed(name);
            },
          });
        })}
      >
        <Stack gap="md">
          <TextInput
            label="Domain"
            description="The part behind the @ in your people's addresses."
            placeholder="example.com"
            autoComplete="off"
            data-autofocus
            {...form.getInputProps("domain")}
          />
          <WriteError error={claim.error} />
          <DialogActions label="Claim domain" isPending={claim.isPending} onCancel={close} />
        </Stack>
      </form>
    </Modal>
  );
}
