import { keepPreviousData, useQuery, type UseQueryResult } from "@tanstack/react-query";
import type { Client, Problem } from "@rolecall/server/client";
import { useSession } from "../ConsoleSession.ts";
import { ConsoleProblem } from "./ConsoleProblem.ts";

/** What a call of the client gives: a value, or a problem. */
export type CallResult<TValue> =
  | { readonly ok: true; readonly value: TValue }
  | { readonly ok: false; readonly problem: Problem };

/** Gives the value of an answer, or throws what was refused. */
export function unwrap<TValue>(result: CallResult<TValue>): TValue {
  if (result.ok) return result.value;
  throw new ConsoleProblem(result.problem);
}

/** Reads from the authority. `key` names what is read, beside the organization: `["members", search]`. */
export function useAuthority<TValue>(
  key: readonly unknown[],
  query: (client: Client, organization: string) => Promise<CallResult<TValue>>,
  { enabled = true }: { readonly enabled?: boolean } = {},
): UseQueryResult<TValue, ConsoleProblem> {
  const { client, organization } = useSession();
  return useQuery<TValue, ConsoleProblem>({
    queryKey: ["authority", organization.id, ...key],
    queryFn: async () => unwrap(await query(client, organization.id)),
    placeholderData: keepPreviousData,
    enabled,
  });
}
