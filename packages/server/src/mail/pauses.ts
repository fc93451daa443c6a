const second = 1_000;
const hour = 60 * 60 * second;

/** The longest that a mail waits for its next attempt, in milliseconds, however often it has failed. */
const longest = hour;
/** The longest that a mailer can put a mail off, in milliseconds. */
const longestAsked = 24 * hour;

/** How long mails wait for their next attempt. */
export const pauses = {
  longestAsked,
  /** After an attempt that failed: ten seconds, doubled with each attempt. */
  afterFailure: (attempts: number) => Math.min(10 * second * 2 ** Math.max(0, attempts - 1), longest),
  /** After a mailer has put the mail off: as long as it says, or half as long as the mail has waited. */
  afterDeferral: (seconds: number | undefined, age: number) =>
    seconds !== undefined && Number.isFinite(seconds)
      ? Math.min(Math.max(seconds * second, second), longestAsked)
      : Math.min(Math.max(age / 2, 10 * second), longest),
} as const;
