import { fromCallback, fromPromise } from "xstate";

/** A request that is never answered: what it comes to is told by the test. */
export const never = <TOutput, TInput>() =>
  fromPromise<TOutput, TInput>(() => new Promise<TOutput>(() => undefined));

/** An actor that says nothing. */
export const silent = fromCallback(() => undefined);
