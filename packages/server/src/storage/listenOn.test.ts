import { EventEmitter } from "node:events";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { listenOn, type ListeningClient } from "./listenOn.ts";

/** A connection that answers, or refuses, or says nothing, as it is told. */
class FakeClient extends EventEmitter implements ListeningClient {
  answer: (statement: string) => Promise<unknown> = async () => undefined;
  ended = 0;
  query(statement: string): Promise<unknown> {
    return this.answer(statement);
  }
  async end(): Promise<void> {
    this.ended++;
    this.emit("end");
  }
}

const never = new Promise<never>(() => {});
let clients: FakeClient[] = [];
/** What happens to the connections, in turn; later ones answer. */
let fates: (((client: FakeClient) => void) | "refused")[] = [];
let tries = 0;
const heard: string[] = [];
const onBack = vi.fn<() => void>();

async function connect(): Promise<FakeClient> {
  tries++;
  const fate = fates.shift();
  if (fate === "refused") throw new Error("refused");
  const client = new FakeClient();
  fate?.(client);
  clients.push(client);
  return client;
}

const listen = () => listenOn(connect, "news", { onMessage: (said) => heard.push(said), onBack });
const aWhile = () => vi.advanceTimersByTimeAsync(60_000);
const tell = (payload: string) => {
  for (const client of clients) client.emit("notification", { channel: "news", payload });
};

beforeEach(() => {
  vi.useFakeTimers();
  [clients, fates, tries] = [[], [], 0];
  heard.length = 0;
  onBack.mockClear();
});
afterEach(() => {
  vi.useRealTimers();
});

it("rejects when the first connection cannot listen, and ends it", async () => {
  fates = [(client) => (client.answer = () => Promise.reject(new Error("not allowed")))];
  await expect(listen()).rejects.toThrow("not allowed");
  await aWhile();
  expect([tries, clients[0]?.ended]).toEqual([1, 1]);
});

it("connects again until it succeeds, with pauses that grow", async () => {
  await listen();
  fates = Array.from({ length: 10 }, () => "refused" as const);
  clients[0]?.emit("end");
  await vi.advanceTimersByTimeAsync(100);
  expect(tries).toBe(2);
  await vi.advanceTimersByTimeAsync(100);
  expect(tries).toBe(2);
  await aWhile();
  expect(tries).toBe(12);
  expect(onBack).toHaveBeenCalledOnce();
});

it("has one connection when one breaks while it begins to listen", async () => {
  await listen();
  fates = [
    (client) => {
      client.answer = async () => {
        client.emit("error", new Error("cut"));
        client.emit("end");
        throw new Error("cut");
      };
    },
  ];
  clients[0]?.emit("error", new Error("cut"));
  clients[0]?.emit("end");
  await aWhile();
  tell("hello");
  expect([tries, heard]).toEqual([3, ["hello"]]);
  expect(onBack).toHaveBeenCalledOnce();
});

it("gives a connection up that has stopped answering, and connects again", async () => {
  await listen();
  const [first] = clients;
  if (first) first.answer = () => never;
  await aWhile();
  tell("hello");
  expect([tries, first?.ended, heard]).toEqual([2, 1, ["hello"]]);
  expect(onBack).toHaveBeenCalledOnce();
});

it("keeps a connection that answers", async () => {
  await listen();
  await aWhile();
  expect(tries).toBe(1);
});

it("neither hears nor connects after it was stopped", async () => {
  const stop = await listen();
  clients[0]?.emit("end");
  await stop();
  await aWhile();
  tell("hello");
  expect([tries, heard]).toEqual([1, []]);
});

it("ends the connection that was being made when it was stopped", async () => {
  const stop = await listen();
  let answer = () => {};
  fates = [(client) => (client.answer = () => new Promise<void>((resolve) => (answer = resolve)))];
  clients[0]?.emit("end");
  await vi.advanceTimersByTimeAsync(100);
  await stop();
  answer();
  await aWhile();
  expect([tries, clients[1]?.ended, onBack.mock.calls.length]).toEqual([2, 1, 0]);
});
