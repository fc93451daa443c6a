import { Button, Stack, Text } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ExportFile } from "../../../contract/Answers.ts";
import type { FileEndpointId } from "../../../contract/fileEndpoints.ts";
import { WriteError } from "../../session/api/WriteError.tsx";
import { useSession } from "../../session/ConsoleSession.ts";
import { formatDay } from "../../ui/words/formatDay.ts";
import { downloadText } from "../users/downloadText.ts";

interface FileDownloadProps {
  readonly endpoint: FileEndpointId;
  /** The id of the request that the file belongs to. */
  readonly request: string;
  readonly file: ExportFile;
  /** What is downloaded, for those who do not see the row: `export 1f6c`. */
  readonly label: string;
}

/** Downloads the file of an export, or says that it has expired. */
export function FileDownload({ endpoint, request, file, label }: FileDownloadProps) {
  const { api, organization } = useSession();
  const queries = useQueryClient();
  const download = useMutation({
    mutationFn: () => api(endpoint, { organization: organization.id, request }),
    onSuccess: ({ name, content, type }) => downloadText(name, content, type),
    // it may have expired while the list was open
    onError: () => queries.invalidateQueries(),
  });
  if (file.isExpired)
    return (
      <Stack gap={4} align="flex-end">
        <Text size="sm" c="dimmed">
          The file has expired
        </Text>
        <WriteError error={download.error} />
      </Stack>
    );
  return (
    <Stack gap={4} align="flex-end">
      <Button
        size="xs"
        variant="default"
        leftSection={<IconDownload size={14} aria-hidden />}
        aria-label={`Download ${label}`}
        loading={download.isPending}
        onClick={() => download.mutate()}
      >
        Download
      </Button>
      <Text size="xs" c="dimmed">
        until {formatDay(file.expiresAt)}
      </Text>
      <WriteError error={download.error} />
    </Stack>
  );
}
