import type { ReactNode } from "react";
import type { ProjectRow } from "../../../contract/Answers.ts";
import type { ListColumn } from "../../ui/tables/ListTable.tsx";
import { formatDay } from "../../ui/words/formatDay.ts";
import { formatNumber } from "../../ui/words/formatNumber.ts";

/** The columns of a list of projects. */
export function projectColumns({
  renderName,
}: {
  readonly renderName: (project: ProjectRow) => ReactNode;
}): readonly ListColumn<ProjectRow>[] {
  return [
    { label: "Project", namesRow: true, sort: ({ name }) => name, renderCell: renderName },
    {
      label: "Time zone",
      isIntroduced: true,
      sort: ({ timezone }) => timezone,
      renderCell: ({ timezone }) => timezone,
    },
    {
      label: "Created",
      isIntroduced: true,
      sort: ({ createdAt }) => createdAt,
      renderCell: ({ createdAt }) => formatDay(createdAt),
    },
    {
      label: "Events in 30 days",
      isIntroduced: true,
      sort: ({ events }) => events,
      renderCell: ({ events }) => formatNumber(events),
    },
  ];
}
