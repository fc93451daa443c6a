import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import { authValue } from "./auth/authValue.ts";
import { type Connection, useConnection } from "./Connection.ts";

/** Who is signed in, as the sign-in knows them. */
export interface SignedInPerson {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly emailVerified: boolean;
  readonly secondFactor: boolean;
}

/** Where the answer to "who is signed in?" is kept. */
export const personKey = ["person"] as const;

/** Tells who is signed in: no one is `null`. */
export function usePerson(): UseQueryResult<SignedInPerson | null> {
  const connection = useConnection();
  return useQuery({ queryKey: personKey, queryFn: () => readPerson(connection) });
}

async function readPerson({ auth }: Connection): Promise<SignedInPerson | null> {
  const answered = await auth.getSession();
  // no one is an answer without data and without an error
  if (answered.data === null && answered.error === null) return null;
  const { user } = await authValue(Promise.resolve(answered));
  return {
    userId: user.id,
    name: user.name,
    email: user.email,
    emailVerified: user.emailVerified,
    secondFactor: user.twoFactorEnabled === true,
  };
}
