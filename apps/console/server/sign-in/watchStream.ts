/**
 * Passes on a stream until `isOpen` returns false. It is called before each chunk, at least every 15 seconds, and
 * whenever the function added to `watchers` is called.
 */
export function watchStream(
  response: Response,
  watchers: Set<() => void>,
  isOpen: () => Promise<boolean>,
): Response {
  const reader = response.body?.getReader();
  if (reader === undefined) return response;
  let look = () => {};
  const end = async () => {
    watchers.delete(look);
    await reader.cancel();
  };
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const endIfClosed = async () => {
        if ((await isOpen().catch(() => false)) || !watchers.has(look)) return;
        await end();
        controller.close();
      };
      look = () => void endIfClosed();
      watchers.add(look);
    },
    async pull(controller) {
      const { done, value } = await reader.read();
      if (!watchers.has(look)) return;
      if (done || !(await isOpen())) {
        await end();
        controller.close();
      } else controller.enqueue(value);
    },
    cancel: end,
  });
  return new Response(body, response);
}
