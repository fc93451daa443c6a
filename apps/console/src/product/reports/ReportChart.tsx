import "@mantine/charts/styles.css";
import { BarChart, LineChart, Sparkline } from "@mantine/charts";
import { Card, SimpleGrid, Text } from "@mantine/core";
import { Figure } from "../../ui/charts/Figure.tsx";
import { formatNumber } from "../../ui/words/formatNumber.ts";
import { shortDay } from "../../ui/words/shortDay.ts";
import { CohortTable } from "./CohortTable.tsx";
import { RetentionTable } from "./RetentionTable.tsx";
import type { ReportLabels } from "./reportLabels.ts";
import { listDays, type Series, seriesColor, sumSeries } from "./Series.ts";

interface ReportChartProps {
  readonly drawing: ReportLabels["drawing"];
  readonly name: string;
  readonly series: readonly Series[];
}

/** Draws a report in the way that fits its kind. */
export function ReportChart({ drawing, name, series }: ReportChartProps) {
  if (drawing === "retention") return <RetentionTable name={name} series={series} />;
  if (drawing === "sizes") return <CohortTable name={name} series={series} />;
  if (drawing === "steps") return <Steps name={name} series={series} />;
  if (drawing === "sparks") return <Sparks series={series} />;
  const common = {
    h: 320,
    data: listDays(series).map((day) => ({ ...day, date: shortDay(`${day["date"]}`) })),
    dataKey: "date",
    series: series.map((one, index) => ({ name: `s${index}`, label: one.name, color: seriesColor(index) })),
    withLegend: series.length > 1,
    valueFormatter: formatNumber,
  };
  return (
    <Figure label={`${name}, by day. The same numbers are in the table.`}>
      {drawing === "bars" ? <BarChart {...common} /> : <LineChart {...common} withDots={false} />}
    </Figure>
  );
}

function Steps({ name, series }: Omit<ReportChartProps, "drawing">) {
  const [first] = series;
  const whole = first === undefined ? 0 : sumSeries(first);
  const data = series.map((one, index) => {
    const people = sumSeries(one);
    const share = whole === 0 ? "" : ` (${Math.round((people / whole) * 100)} %)`;
    return { step: `${index + 1}. ${one.name}${share}`, people };
  });
  return (
    <Figure
      label={`${name}: ${data.map(({ step, people }) => `${step}: ${formatNumber(people)}`).join("; ")}`}
    >
      <BarChart
        h={Math.max(160, series.length * 64)}
        orientation="vertical"
        data={data}
        dataKey="step"
        series={[{ name: "people", label: "Times", color: "indigo.6" }]}
        yAxisProps={{ width: 160 }}
        valueFormatter={formatNumber}
        withBarValueLabel
      />
    </Figure>
  );
}

function Sparks({ series }: Pick<ReportChartProps, "series">) {
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      {series.map((one, index) => (
        <Card key={one.name} withBorder padding="md">
          <Text size="sm" c="dimmed">
            {one.name}
          </Text>
          <Text size="xl" fw={650}>
            {formatNumber(sumSeries(one))}
          </Text>
          <Sparkline
            h={64}
            data={one.points.map(({ value }) => value)}
            color={seriesColor(index)}
            aria-hidden
          />
        </Card>
      ))}
    </SimpleGrid>
  );
}
