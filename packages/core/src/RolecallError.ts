/** One thing wrong with a model or a snapshot. */
export interface Fault {
  /** The stable code. It doesn't change between releases. */
  readonly code: string;
  /** Where it is, as in `roles.organization.owner.permissions[2]`. */
  readonly path: string;
  /** What is wrong, why it matters, and how to fix it. */
  readonly message: string;
}

/**
 * The only error that Rolecall throws.
 * @example
 * import { parseSnapshot, RolecallError, type AnyRoleModel } from "@rolecall/core";
 * export function read(model: AnyRoleModel, json: unknown) {
 *   try {
 *     return parseSnapshot(model, json);
 *   } catch (error) {
 *     if (error instanceof RolecallError) console.error(error.code, error.faults);
 *     return undefined;
 *   }
 * }
 */
export class RolecallError extends Error {
  override readonly name = "RolecallError";
  /** The stable code: `model_invalid`, `snapshot_invalid`, … */
  readonly code: string;
  /** Everything that is wrong, not just the first thing. */
  readonly faults: readonly Fault[];

  constructor(code: string, what: string, faults: readonly Fault[] = []) {
    super(
      [
        `${what} (${code}).`,
        ...faults.map((fault) => `  ${fault.path}: ${fault.message} (${fault.code})`),
      ].join("\n"),
    );
    this.code = code;
    this.faults = faults;
  }
}
