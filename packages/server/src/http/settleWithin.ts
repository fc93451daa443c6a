import { RolecallError } from "@rolecall/core";

/** How long a function of the application may take, in milliseconds. */
export const usualTimeout = 30_000;

/**
 * Waits for a function of the application, and no longer than it may take, in milliseconds. Rejects with
 * `application_timed_out` then, and with whatever the function throws or rejects with.
 */
export async function settleWithin<T>(
  run: () => T | PromiseLike<T>,
  timeout: number,
  name: string,
): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () =>
        reject(
          new RolecallError(
            "application_timed_out",
            `${name} took longer than ${timeout} milliseconds, so the request was not executed. Find out what it waits for, or raise the timeout`,
          ),
        ),
      timeout,
    );
  });
  try {
    return await Promise.race([Promise.resolve().then(run), late]);
  } finally {
    clearTimeout(timer);
  }
}
