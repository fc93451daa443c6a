import type { Authority } from "@rolecall/server";

/** Makes a person's sessions look as if the password was entered long ago. */
export async function forgetPassword({ database }: Authority, userId: string): Promise<void> {
  // the table belongs to better-auth, not to the authority
  const table = "session" as never;
  await database.query
    .withoutPlugins()
    .withSchema("auth")
    .updateTable(table)
    .set({ passwordConfirmedAt: null } as never)
    .where("userId" as never, "=", userId as never)
    .execute();
}
