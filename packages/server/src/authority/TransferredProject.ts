/**
 * A project that moves to another organization: what it is called by in either.
 * @example
 * import type { TransferredProject } from "@rolecall/server";
 *
 * const wordsOf = ({ from, to }: TransferredProject) => `${from.projectId} of ${from.organization} moves to ${to.organization}`;
 */
export interface TransferredProject {
  readonly from: { readonly organization: string; readonly projectId: string };
  /** The id is another one only where the other organization has a project with it. */
  readonly to: { readonly organization: string; readonly projectId: string };
}
