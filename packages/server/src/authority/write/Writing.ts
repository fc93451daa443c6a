import type { Change } from "@rolecall/organization/rules";
import type { Transaction } from "kysely";
import type { Tables } from "../../storage/Tables.ts";

/** Where something is written. */
export interface Writing {
  readonly transaction: Transaction<Tables>;
  readonly organization: string;
}

/** The changes of one type. */
export type ChangeOf<TType extends Change["type"]> = Extract<Change, { readonly type: TType }>;
