const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric" });

/** Writes a day: "24 Nov 2026". */
export const formatDay = (time: number) => day.format(time);
