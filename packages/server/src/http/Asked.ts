import type { Person } from "@rolecall/organization/rules";
import type { Authority, ExecuteOptions } from "../authority/Authority.ts";
import type { Executed } from "../authority/Executed.ts";
import type { ChangePlan } from "./ChangePlan.ts";
import type { OperationId } from "./operations.ts";
import type { AnswerOf, CommandId, ReadInputOf } from "./schemaOf.ts";

/** Who asks whom: what everything that answers a request needs. */
export interface Asking {
  readonly authority: Authority;
  readonly person: Person;
}

/** A request that has been read. */
export interface Asked<Id extends OperationId> extends Asking {
  readonly input: ReadInputOf<Id>;
  readonly options: ExecuteOptions;
  readonly request: Request;
  /** Is told of what fails and does not keep the answer back. */
  readonly onError: (error: unknown) => void;
  readonly changePlan: ChangePlan | undefined;
  /** How long a function of the application may take, in milliseconds. */
  readonly timeout: number;
}

/** What comes of an operation: for a command what it came to, for a read its value, with its version where it has one. */
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
export type Handle<Id extends OperationId> = (asked: Asked<Id>) => Promise<Reply<Id>>;
