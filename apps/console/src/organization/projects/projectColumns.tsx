import type { ReactNode } from "react";
import type { ProjectRow } from "../../../contract/Answers.ts";
import type { ListColumn } from "../../ui/tables/ListTable.tsx";
import { dayWords } from "../../ui/words/dayWords.ts";
import { numberWords } from "../../ui/words/numberWords.ts";

/** The columns of a list of projects. `nameCell` draws the name. */
export function projectColumns(
  nameCell: (project: ProjectRow) => ReactNode,
): readonly ListColumn<ProjectRow>[] {
  return [
    { label: "Project", namesRow: true, sort: ({ name }) => name, cell: nameCell },
    {
      label: "Time zone",
      isIntroduced: true,
      sort: ({ timezone }) => timezone,
      cell: ({ timezone }) => timezone,
    },
    {
      label: "Created",
      isIntroduced: true,
      sort: ({ createdAt }) => createdAt,
      cell: ({ createdAt }) => dayWords(createdAt),
    },
    {
      label: "Events in 30 days",
      isIntroduced: true,
      sort: ({ events }) => events,
      cell: ({ events }) => numberWords(events),
    },
  ];
}
