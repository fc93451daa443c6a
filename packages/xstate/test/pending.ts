/** A promise that a test settles when it likes. */
export function pending<TValue>() {
  let resolve: (value: TValue) => void = () => undefined;
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<TValue>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}
