import { tellConsole } from "./tellConsole.ts";

/**
 * Makes a listener for faults that cannot fail itself: what it throws or rejects with goes to the console, so that a
 * broken monitor neither replaces an answer nor ends the process.
 */
export function reportTo(onError: (error: unknown) => unknown = tellConsole): (error: unknown) => void {
  const report = async (error: unknown): Promise<void> => {
    try {
      await onError(error);
    } catch (fault) {
      tellConsole(error);
      tellConsole(fault);
    }
  };
  return (error) => void report(error);
}
