const parts = {
  day: "numeric",
  month: "short",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  timeZoneName: "short",
} as const;
const minutes = new Intl.DateTimeFormat("en-GB", parts);
const seconds = new Intl.DateTimeFormat("en-GB", { ...parts, second: "2-digit" });

/** Writes a time with its zone, where the reader is: "24 Nov 2026, 14:03 CET". */
export const timeWords = (time: number): string => minutes.format(time);

/** Writes a time of which several may be within one minute: "24 Nov 2026, 14:03:22 CET". */
export const secondWords = (time: number): string => seconds.format(time);
