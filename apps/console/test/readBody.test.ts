import { expect, it } from "vitest";
import { readBody } from "../server/backend/frame/readBody.ts";

function requestOf(body: string | ReadableStream<Uint8Array>): Request {
  const headers = { "content-type": "application/json" };
  // Node requires `duplex` for a stream as the body; the DOM types don't have it
  const asked = { method: "POST", headers, body, duplex: "half" };
  return new Request("http://localhost/", asked);
}

it("reads no more of a body than it takes, though no one says how long it is", async () => {
  let sent = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      sent += 64 * 1024;
      controller.enqueue(new Uint8Array(64 * 1024));
    },
  });
  await expect(readBody(requestOf(endless))).rejects.toMatchObject({ code: "body_too_large", status: 413 });
  expect(sent).toBeLessThan(1024 * 1024);
});

it("takes a body with nothing in it where nothing is asked for", async () => {
  expect(await readBody(requestOf(""))).toEqual({});
  await expect(readBody(requestOf('{"more":1}'))).rejects.toMatchObject({ code: "invalid_request" });
});
