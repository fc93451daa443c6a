import { Badge, Group } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { type ReportKind, reportKinds } from "../../../contract/reportKinds.ts";
import { useRead } from "../../session/api/useRead.ts";
import { useSession } from "../../session/ConsoleSession.ts";
import { DialogButton } from "../../ui/dialogs/DialogButton.tsx";
import { NameButton } from "../../ui/forms/NameButton.tsx";
import { ListCard } from "../../ui/tables/ListCard.tsx";
import { ListTable } from "../../ui/tables/ListTable.tsx";
import { formatDay } from "../../ui/words/formatDay.ts";
import { ReportActions } from "./ReportActions.tsx";
import { ReportDialog } from "./ReportDialog.tsx";
import { reportLabels } from "./reportLabels.ts";

interface ReportListProps {
  readonly kind: ReportKind;
  readonly onOpen: (id: string) => void;
}

/** The saved reports of one kind, to be opened, shared and deleted, and the way to a new one. */
export function ReportList({ kind, onOpen }: ReportListProps) {
  const { project } = useSession();
  const query = useRead("reports.list", { project, kind });
  const [search, setSearch] = useState("");
  const { label, permission } = reportKinds[kind];
  const { one } = reportLabels[kind];
  const reports = query.data?.items ?? [];
  const wanted = search.trim().toLowerCase();
  const found = reports.filter(({ name, ownerName }) =>
    `${name}\n${ownerName}`.toLowerCase().includes(wanted),
  );
  return (
    <ListCard
      title={label}
      control={
        <DialogButton
          permission={permission}
          makes
          variant="filled"
          leftSection={<IconPlus size={16} aria-hidden />}
          renderDialog={(close) => <ReportDialog kind={kind} onClose={close} onCreated={onOpen} />}
        >
          New {one}
        </DialogButton>
      }
      {...(reports.length > 0 && {
        search: { label: "Find", placeholder: "Name or owner", value: search, onChange: setSearch },
      })}
      query={query}
      empty={
        found.length === 0 &&
        (reports.length === 0 ? `Nothing is saved here yet. Make the first ${one}.` : "Nothing matches.")
      }
    >
      <ListTable
        label={label}
        minWidth={680}
        items={found}
        idOf={({ id }) => id}
        sortedBy="-Changed"
        columns={[
          {
            label: "Name",
            namesRow: true,
            sort: ({ name }) => name,
            renderCell: ({ id, name }) => <NameButton onClick={() => onOpen(id)}>{name}</NameButton>,
          },
          {
            label: "Owner",
            isIntroduced: true,
            sort: ({ ownerName }) => ownerName,
            renderCell: ({ isMine, ownerName }) => (isMine ? "You" : ownerName),
          },
          {
            label: "Changed",
            isIntroduced: true,
            sort: ({ changedAt }) => changedAt,
            renderCell: ({ changedAt }) => formatDay(changedAt),
          },
          {
            label: "Seen by",
            sort: ({ visibility }) => visibility,
            renderCell: ({ visibility }) => (
              <Badge variant="light" color={visibility === "project" ? "teal" : "gray"}>
                {visibility === "project" ? "The project" : "Only you"}
              </Badge>
            ),
          },
          {
            label: "Actions",
            isControls: true,
            renderCell: (report) => (
              <Group gap="xs" justify="flex-end" wrap="nowrap" align="flex-start">
                <ReportActions kind={kind} report={report} />
              </Group>
            ),
          },
        ]}
      />
    </ListCard>
  );
}
