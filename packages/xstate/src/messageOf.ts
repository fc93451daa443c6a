/** Reads what an actor failed with. */
export const messageOf = (error: unknown): string =>
  error instanceof Error && typeof error.message === "string" && error.message !== ""
    ? error.message
    : "The server could not be reached.";
