import { Box, NavLink, Select, Stack, Text } from "@mantine/core";
import { isReportPage, type ReportPageName, reportPages } from "./reportPages.ts";

interface ReportMenuProps {
  readonly areas: readonly { readonly area: string; readonly pages: readonly ReportPageName[] }[];
  readonly chosen: ReportPageName | undefined;
  readonly onChoose: (page: ReportPageName) => void;
}

/** The kinds of report that the person may use, by area: a list, and a field on narrow screens. */
export function ReportMenu({ areas, chosen, onChoose }: ReportMenuProps) {
  return (
    <>
      <Select
        hiddenFrom="md"
        label="Kind of report"
        data={areas.map(({ area, pages }) => ({
          group: area,
          items: pages.map((page) => ({ value: page, label: reportPages[page].label })),
        }))}
        value={chosen ?? null}
        onChange={(next) => {
          if (next !== null && isReportPage(next)) onChoose(next);
        }}
        allowDeselect={false}
      />
      <Box component="nav" aria-label="Kinds of report" visibleFrom="md">
        <Stack gap="md">
          {areas.map(({ area, pages }) => (
            <div key={area}>
              <Text size="xs" fw={600} c="dimmed" px="sm" pb={4}>
                {area}
              </Text>
              {pages.map((page) => (
                <NavLink
                  key={page}
                  component="button"
                  type="button"
                  label={reportPages[page].label}
                  active={page === chosen}
                  aria-current={page === chosen ? "page" : undefined}
                  onClick={() => onChoose(page)}
                />
              ))}
            </div>
          ))}
        </Stack>
      </Box>
    </>
  );
}
