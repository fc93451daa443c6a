import { Stack } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { unwrap } from "../../../session/api/useAuthority.ts";
import { WriteError } from "../../../session/api/WriteError.tsx";
import { useSession } from "../../../session/ConsoleSession.ts";
import { TaskButton } from "../../../ui/tasks/TaskButton.tsx";
import { downloadText } from "../downloadText.ts";
import { filterQuery, type MemberFilter } from "./MemberFilter.ts";

/** Downloads the members that the filter finds, all of them, as the server writes them. */
export function ExportMembers({ filter }: { readonly filter: MemberFilter }) {
  const { client, organization } = useSession();
  const download = useMutation({
    mutationFn: async () =>
      unwrap(await client.members.export({ organization: organization.id, ...filterQuery(filter) })),
    onSuccess: (text) => downloadText("members.csv", text),
  });
  return (
    <Stack gap="xs">
      <TaskButton
        permission="user.exportCsv"
        leftSection={<IconDownload size={16} aria-hidden />}
        loading={download.isPending}
        onClick={() => download.mutate()}
      >
        Export CSV
      </TaskButton>
      <WriteError error={download.error} />
    </Stack>
  );
}
