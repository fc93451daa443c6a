import { useMutation, type UseMutationResult, useQueryClient } from "@tanstack/react-query";
import { notifications } from "@mantine/notifications";
import { type ConsoleSession, useSession } from "../ConsoleSession.ts";
import type { ConsoleProblem } from "./ConsoleProblem.ts";

/**
 * Writes something, to the authority or to the console's own backend: `useWrite(({ api, organization }, name: string) =>
 * api("account.changeName", { organization: organization.id }, { name }), "Your name is changed.")`. Says so when it is
 * done, and reads again whatever is on the screen. A refusal is the mutation's `error`: show it with `WriteError` where it
 * happened.
 */
export function useWrite<TInput = void, TValue = unknown>(
  write: (session: ConsoleSession, input: TInput) => Promise<TValue>,
  done?: string | ((value: TValue, input: TInput) => string),
): UseMutationResult<TValue, ConsoleProblem, TInput> {
  const session = useSession();
  const queries = useQueryClient();
  return useMutation<TValue, ConsoleProblem, TInput>({
    mutationFn: (input) => write(session, input),
    onSuccess: (value, input) => {
      if (done !== undefined)
        notifications.show({ color: "teal", message: typeof done === "string" ? done : done(value, input) });
    },
    onSettled: () => queries.invalidateQueries(),
  });
}
