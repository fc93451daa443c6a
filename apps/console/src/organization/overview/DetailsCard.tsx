import { Button, Group, Stack, Textarea, TextInput } from "@mantine/core";
import { schemaResolver, useForm } from "@mantine/form";
import { usePermission } from "@rolecall/organization/react";
import { type BodyOf, bodies } from "../../../contract/bodies.ts";
import { Loaded } from "../../session/api/Loaded.tsx";
import { useRead } from "../../session/api/useRead.ts";
import { useWrite } from "../../session/api/useWrite.ts";
import { WriteError } from "../../session/api/WriteError.tsx";
import { SettingCard } from "../../ui/forms/SettingCard.tsx";
import { Task } from "../../ui/tasks/Task.tsx";

type Details = BodyOf<"details.update">;

/** What the organization is called, and what it tells about itself. */
export function DetailsCard() {
  const details = useRead("details.read", {});
  return (
    <SettingCard title="Details">
      <Loaded query={details}>{(value) => <DetailsForm details={value} />}</Loaded>
    </SettingCard>
  );
}

function DetailsForm({ details }: { readonly details: Details }) {
  const readOnly = usePermission("org.details.update").status !== "allowed";
  const form = useForm<Details>({
    initialValues: details,
    validate: schemaResolver(bodies["details.update"], { sync: true }),
  });
  const update = useWrite(
    ({ api, organization }, body: Details) => api("details.update", { organization: organization.id }, body),
    "The details are changed.",
  );
  return (
    <form
      aria-label="Details"
      onSubmit={form.onSubmit((body) => {
        if (!update.isPending) update.mutate(body);
      })}
    >
      <Stack gap="sm">
        <TextInput
          label="Organization name"
          autoComplete="organization"
          maxLength={100}
          readOnly={readOnly}
          {...form.getInputProps("name")}
        />
        <TextInput
          label="Website"
          placeholder="https://example.com"
          type="url"
          maxLength={200}
          readOnly={readOnly}
          {...form.getInputProps("website")}
        />
        <Textarea
          label="Description"
          rows={3}
          resize="vertical"
          maxLength={2000}
          readOnly={readOnly}
          {...form.getInputProps("description")}
        />
        <WriteError error={update.error} />
        <Group>
          <Task permission="org.details.update">
            <Button type="submit" variant="default" data-task="org.details.update" loading={update.isPending}>
              Save details
            </Button>
          </Task>
        </Group>
      </Stack>
    </form>
  );
}
