const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });

/** A day below a chart: "2026-03-09" as "9 Mar". */
export const shortDay = (date: string) => day.format(new Date(date));
