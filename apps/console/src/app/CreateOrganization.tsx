import { Button, Group, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { unwrap } from "../session/api/useAuthority.ts";
import { WriteError } from "../session/api/WriteError.tsx";
import { useConnection } from "../session/Connection.ts";
import { Form } from "../ui/forms/Form.tsx";

/** Makes an organization, of which the person is the owner, and opens it. */
export function CreateOrganization() {
  const { client, startAnew } = useConnection();
  const [name, setName] = useState("");
  const create = useMutation({
    mutationFn: async () => unwrap(await client.organizations.create({ name })),
    onSuccess: ({ organization }) => startAnew(organization ? `/o/${organization}` : "/"),
  });
  return (
    <Form blocked={create.isPending} onSubmit={() => create.mutate()}>
      <Group align="flex-end">
        <TextInput
          label="Name of the organization"
          required
          maxLength={100}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit" loading={create.isPending}>
          Create organization
        </Button>
      </Group>
      <WriteError error={create.error} />
    </Form>
  );
}
