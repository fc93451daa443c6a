import { keepPreviousData, useQuery, type UseQueryResult } from "@tanstack/react-query";
import type { Client, Problem } from "@rolecall/server/client";
import { useSession } from "../ConsoleSession.ts";
import { ConsoleProblem } from "./ConsoleProblem.ts";

/** What a call of the client gives: a value, or a problem. */
export type Answered<TValue> =
  | { readonly ok: true; readonly value: TValue }
  | { readonly ok: false; readonly problem: Problem };

/** Gives the value of an answer, or throws what was refused. */
export function valueOf<TValue>(answered: Answered<TValue>): TValue {
  if (answered.ok) return answered.value;
  throw new ConsoleProblem(answered.problem);
}

/** Reads from the authority. `key` names what is read, beside the organization: `["members", search]`. */
export function useAuthority<TValue>(
  key: readonly unknown[],
  ask: (client: Client, organization: string) => Promise<Answered<TValue>>,
  { enabled = true }: { readonly enabled?: boolean } = {},
): UseQueryResult<TValue, ConsoleProblem> {
  const { client, organization } = useSession();
  return useQuery<TValue, ConsoleProblem>({
    queryKey: ["authority", organization.id, ...key],
    queryFn: async () => valueOf(await ask(client, organization.id)),
    placeholderData: keepPreviousData,
    enabled,
  });
}
