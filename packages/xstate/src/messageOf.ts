/** Reads what an actor failed with. */
export const messageOf = (error: unknown): string =>
  error instanceof Error && error.message !== "" ? error.message : "The server could not be reached.";
