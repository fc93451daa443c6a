/**
 * A project that moves to another organization, with its id in both.
 * @example
 * import type { TransferredProject } from "@rolecall/server";
 *
 * const wordsOf = ({ from, to }: TransferredProject) => `${from.projectId} of ${from.organization} moves to ${to.organization}`;
 */
export interface TransferredProject {
  /** The organization that the project leaves, and its id there. */
  readonly from: { readonly organization: string; readonly projectId: string };
  /** The organization that receives the project. The id changes only if it was taken there. */
  readonly to: { readonly organization: string; readonly projectId: string };
}
