import { Grid, Stack, Text } from "@mantine/core";
import { useAccess } from "@rolecall/organization/react";
import { ScreenTitle } from "../../ui/tasks/ScreenTitle.tsx";
import { useSession } from "../../session/ConsoleSession.ts";
import { ReportMenu } from "./ReportMenu.tsx";
import { ReportPage } from "./ReportPage.tsx";
import { isReportPage, reportAreas, reportPages } from "./reportPages.ts";
import { useScreenSearch } from "../../ui/address/useScreenSearch.ts";

/** The reports of the chosen project, by their kind. The address names the kind and the report: `?kind=&report=`. */
export function ReportsScreen() {
  const { project, projects } = useSession();
  const access = useAccess();
  const { search, setSearch } = useScreenSearch();
  const offered = reportAreas
    .map(({ area, pages }) => ({
      area,
      pages: pages.filter((name) => access.can(reportPages[name].permission, { project })),
    }))
    .filter(({ pages }) => pages.length > 0);
  const named = search.get("kind");
  const chosen = named === null ? offered[0]?.pages[0] : isReportPage(named) ? named : undefined;
  const name = projects.find(({ id }) => id === project)?.name;
  return (
    <Stack gap="lg">
      <ScreenTitle area={name ?? "Project"} title="Reports">
        What people do in the product, and reaching them.
      </ScreenTitle>
      <Grid>
        <Grid.Col span={{ base: 12, md: 3 }}>
          <ReportMenu
            areas={offered}
            chosen={chosen}
            onChoose={(kind) => setSearch({ kind, report: undefined })}
          />
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 9 }}>
          {chosen !== undefined ? (
            <ReportPage key={`${project} ${chosen}`} page={chosen} />
          ) : (
            <Text>
              {named === null
                ? "No report of this project is open to you. Ask its owner or admin for a role."
                : `There is no kind of report called “${named}”. Choose one from the menu.`}
            </Text>
          )}
        </Grid.Col>
      </Grid>
    </Stack>
  );
}
