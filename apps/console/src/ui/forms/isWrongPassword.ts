import { ConsoleProblem } from "../../session/api/ConsoleProblem.ts";

/** Whether the server refused because of the password, which the field of the password says. */
export const isWrongPassword = (error: Error | null): boolean =>
  error instanceof ConsoleProblem && error.code === "INVALID_PASSWORD";
