import type { Authority } from "@rolecall/server";

/** Lets the sessions of someone forget when the password was given, as if that were long ago. */
export async function forgetPassword({ database }: Authority, userId: string): Promise<void> {
  // better-auth's table is none of the authority's
  const table = "session" as never;
  await database.query
    .withoutPlugins()
    .withSchema("auth")
    .updateTable(table)
    .set({ passwordConfirmedAt: null } as never)
    .where("userId" as never, "=", userId as never)
    .execute();
}
