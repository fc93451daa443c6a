import type { Person } from "@rolecall/organization/rules";
import type { Authority, ExecuteOptions } from "../authority/Authority.ts";
import type { Executed } from "../authority/Executed.ts";
import type { ChangePlan } from "./ChangePlan.ts";
import type { OperationId } from "./operations.ts";
import type { AnswerOf, CommandId, ReadInputOf } from "./schemaOf.ts";

/** What every handler of a request needs: the authority and the person who asks. */
export interface Asking {
  readonly authority: Authority;
  readonly person: Person;
}

/** A request that has been read. */
export interface Asked<Id extends OperationId> extends Asking {
  readonly input: ReadInputOf<Id>;
  readonly options: ExecuteOptions;
  readonly request: Request;
  /** Called with errors that don't affect the answer. */
  readonly onError: (error: unknown) => void;
  readonly changePlan: ChangePlan | undefined;
  /** How long a function of the application may take, in milliseconds. */
  readonly timeout: number;
}

/** The result of an operation: the outcome of a command, or the value of a read, with its version if it has one. */
type Reply<Id extends OperationId> = Id extends CommandId
  ? Executed
  : Id extends "members.export" | "access.events"
    ? Response
    : Valued<AnswerOf<Id>>;

/** What a read answers with. */
export interface Valued<T> {
  readonly value: T;
  /** The version of the record, where it has one. */
  readonly version?: number;
  /** Goes along with the value in the same JSON, but says nothing about it: it is no part of the entity tag. */
  readonly beside?: Readonly<Record<string, string>>;
}

/** Answers one operation. */
type Handle<Id extends OperationId> = (asked: Asked<Id>) => Promise<Reply<Id>>;

/** How each operation is answered. */
export type Handlers = { readonly [Id in OperationId]: Handle<Id> };
