import { RolecallError } from "../src/index.ts";

/** Lists the codes of the faults that something is refused with; none when it is not refused. */
export function faultCodes(act: () => unknown): string[] {
  try {
    act();
  } catch (error) {
    if (error instanceof RolecallError) return error.faults.map((fault) => fault.code);
    throw error;
  }
  return [];
}
