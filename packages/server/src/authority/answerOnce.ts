import { RolecallError } from "@rolecall/core";
import { sql, type Transaction } from "kysely";
import type { Tables } from "../storage/Tables.ts";
import type { Executed } from "./Executed.ts";
import { hashToken } from "./hashToken.ts";
import type { Workings } from "./Workings.ts";

const day = 24 * 60 * 60 * 1000;

/** A request that may be repeated, because its answer can be lost on the way. */
export interface Repeatable {
  readonly userId: string;
  readonly key: string | undefined;
  /** All that makes it this request and no other; nothing secret. */
  readonly request: unknown;
}

/**
 * Answers a request that is repeated under its key as the first time. One that comes while the first is under way
 * waits for it: the key is written first, and only one transaction can do that. A link that was handed over is kept
 * encrypted, to be handed over again. Only `password_required` is not kept.
 */
export async function answerOnce(
  { clock, sealer }: Workings,
  transaction: Transaction<Tables>,
  { userId, key, request }: Repeatable,
  run: () => Promise<Executed>,
): Promise<Executed> {
  if (key === undefined) return run();
  const now = clock();
  const place = JSON.stringify(["idempotency", userId, key]);
  const request_hash = await hashToken(inOrder(request));
  const written = await transaction
    .insertInto("idempotency_keys")
    .values({ user_id: userId, key, request_hash, answer: "{}", created_at: new Date(now) })
    .onConflict((conflict) =>
      conflict
        .columns(["user_id", "key"])
        .doUpdateSet((of) => ({
          request_hash: of.ref("excluded.request_hash"),
          created_at: of.ref("excluded.created_at"),
        }))
        .where("idempotency_keys.created_at", "<=", new Date(now - day)),
    )
    .returning(sql<boolean>`true`.as("written"))
    .executeTakeFirst();

  if (written === undefined) {
    const first = await transaction
      .selectFrom("idempotency_keys")
      .select(["request_hash", "answer"])
      .where("user_id", "=", userId)
      .where("key", "=", key)
      .executeTakeFirstOrThrow();
    if (first.request_hash !== request_hash)
      throw new RolecallError(
        "idempotency_key_reused",
        `The idempotency key "${key}" was used for a different request in the last 24 hours, so this request was not executed. Use a new key for each request`,
      );
    // nothing but the code below writes answers
    const { sealedToken, ...answer } = first.answer as unknown as Kept;
    return answer.status === "done" && sealedToken !== undefined
      ? { ...answer, token: await sealer.open(sealedToken, place) }
      : answer;
  }

  const executed = await run();
  if (executed.status === "refused" && executed.refusal.code === "password_required") {
    // it depends on the session: the same request is decided again once the password is given
    await transaction
      .deleteFrom("idempotency_keys")
      .where("user_id", "=", userId)
      .where("key", "=", key)
      .execute();
    return executed;
  }
  const { token, ...answer } = { token: undefined, ...executed };
  const kept = token === undefined ? answer : { ...answer, sealedToken: await sealer.seal(token, place) };
  await transaction
    .updateTable("idempotency_keys")
    .set({ answer: JSON.stringify(kept) })
    .where("user_id", "=", userId)
    .where("key", "=", key)
    .execute();
  return executed;
}

type Kept = Executed & { readonly sealedToken?: string };

/** Writes a request in one way, however its fields are ordered. */
function inOrder(request: unknown): string {
  return JSON.stringify(request, (_key, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
