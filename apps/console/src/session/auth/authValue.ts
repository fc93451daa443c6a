import { ConsoleProblem } from "../api/ConsoleProblem.ts";

interface AuthAnswer<TValue> {
  readonly data: TValue | null;
  readonly error: {
    readonly message?: string | undefined;
    readonly code?: string | undefined;
    readonly status: number;
  } | null;
}

/** Gives what a call of the sign-in answered, or throws what was refused. */
export async function authValue<TValue>(answering: Promise<AuthAnswer<TValue>>): Promise<TValue> {
  const { data, error } = await answering.catch(() => {
    throw new ConsoleProblem({
      code: "unreachable",
      status: 0,
      detail: "The server could not be reached. Check your connection and try again.",
    });
  });
  if (error === null && data !== null) return data;
  throw new ConsoleProblem({
    code: error?.code ?? "internal",
    status: error?.status ?? 500,
    detail: error?.message ?? "The server did not answer as it should. Try again in a moment.",
  });
}
