/** Node 20 lacks Promise.withResolvers, which one of the contenders needs. */
export function provideWithResolvers(): void {
  if ("withResolvers" in Promise) return;
  const withResolvers = () => {
    const parts: { resolve?: unknown; reject?: unknown } = {};
    const promise = new Promise((resolve, reject) => Object.assign(parts, { resolve, reject }));
    return { promise, ...parts };
  };
  Object.defineProperty(Promise, "withResolvers", { value: withResolvers });
}
