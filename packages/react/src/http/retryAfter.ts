/** What a server may ask for at most, in milliseconds: longer ones are mistakes, and pages are rarely open as long. */
const most = 3_600_000;

/** Reads how long a server asks to be left alone, in milliseconds: none when it asks nothing. */
export function retryAfter({ headers }: Response, now = Date.now()): number {
  const asked = headers.get("retry-after") ?? "";
  const wait = /^\d+$/.test(asked) ? Number(asked) * 1000 : Date.parse(asked) - now;
  return wait > 0 ? Math.min(wait, most) : 0;
}

/** Tells whether an answer is one of a server that may well do better the next time. */
export const isPassing = ({ status }: Response): boolean =>
  status === 408 || status === 425 || status === 429 || (status >= 500 && status !== 501);

/** Tells whether an answer says in the form of a problem why it is no success. */
export const isProblem = ({ ok, headers }: Response): boolean =>
  !ok && /^application\/problem\+json\b/i.test(headers.get("content-type") ?? "");
