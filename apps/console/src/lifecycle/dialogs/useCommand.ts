import type { Command, Outcome, Person, RefusalCode } from "@rolecall/organization/rules";
import { useRef, useState } from "react";
import { useOrganization } from "../organization/useOrganization.ts";

/** How far a command is. */
export type CommandProgress =
  | { readonly status: "idle" | "asking" }
  /** The server has refused it, in its own words. */
  | { readonly status: "refused"; readonly code: RefusalCode; readonly message: string }
  /** No one knows whether it was done. */
  | { readonly status: "failed"; readonly message: string };

/** Sends a command, and sends it again with the same key where it stayed open whether it was done. `actor` is for people who are no members yet. */
export function useCommand(actor?: Person) {
  const { dispatch, organization } = useOrganization();
  const [progress, setProgress] = useState<CommandProgress>({ status: "idle" });
  const key = useRef<string>(undefined);
  const run = async (command: Command, passwordConfirmed?: boolean): Promise<Outcome | undefined> => {
    key.current ??= crypto.randomUUID();
    setProgress({ status: "asking" });
    try {
      const how = { key: key.current, passwordConfirmed };
      const outcome = await (actor === undefined
        ? dispatch(command, how)
        : organization.dispatch(command, actor, how));
      key.current = undefined;
      setProgress(
        outcome.status === "refused"
          ? { status: "refused", code: outcome.refusal.code, message: outcome.refusal.message }
          : { status: "idle" },
      );
      return outcome;
    } catch (error) {
      setProgress({ status: "failed", message: error instanceof Error ? error.message : String(error) });
      return undefined;
    }
  };
  const reset = () => {
    key.current = undefined;
    setProgress({ status: "idle" });
  };
  return { progress, run, reset };
}
