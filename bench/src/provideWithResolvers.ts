/** Node 20 has no Promise.withResolvers, and one of the contenders asks for it. */
export function provideWithResolvers(): void {
  if ("withResolvers" in Promise) return;
  const withResolvers = () => {
    const parts: { resolve?: unknown; reject?: unknown } = {};
    const promise = new Promise((resolve, reject) => Object.assign(parts, { resolve, reject }));
    return { promise, ...parts };
  };
  Object.defineProperty(Promise, "withResolvers", { value: withResolvers });
}
