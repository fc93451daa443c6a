const moment = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeStyle: "long", timeZone: "UTC" });

/** The sentence in an email that says how long a file can be downloaded. */
export const formatFileDeadline = (until: Date): string =>
  `Download the file from the list of requests before ${moment.format(until)}. After that, it is deleted.`;
