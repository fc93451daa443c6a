const deadline = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  timeZoneName: "short",
});

/** Writes when something ends, where the reader is: "24 Nov 2026, 14:03 CET". A day alone leaves open which end of it. */
export const deadlineWords = (time: number) => deadline.format(time);
