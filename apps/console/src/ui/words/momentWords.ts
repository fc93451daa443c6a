const moment = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
});

/** Writes a moment of these days: "24 Nov, 14:03:22". */
export const momentWords = (time: number) => moment.format(time);
