import type { Change, Person } from "@rolecall/organization/rules";
import type { Transaction } from "kysely";
import type { Tables } from "../../storage/Tables.ts";

/** Where something is written. */
export interface Writing {
  readonly transaction: Transaction<Tables>;
  readonly organization: string;
  /** The person who acts. A membership that begins has the name that their account has now. */
  readonly actor?: Pick<Person, "userId" | "name"> | undefined;
}

/** The changes of one type. */
export type ChangeOf<TType extends Change["type"]> = Extract<Change, { readonly type: TType }>;
