/// <reference types="node" />
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { PackedSnapshot, Snapshot } from "@rolecall/core";

/** A server that is asked for one person's access, over real connections. The test decides what it answers. */
export class AccessServer {
  /** The person's access; without it they are not a member. */
  snapshot: Snapshot | PackedSnapshot | undefined;
  /** Whether it gives each answer a tag, and says that nothing has changed to clients that have it. */
  hasTags = true;
  /** What time it is there, in milliseconds since 1970. */
  clock = () => Date.now();
  /** Whether it says in its answers what time it is. */
  saysTime = true;
  /** Answers in the place of the next loads, one each. */
  readonly instead: ((response: ServerResponse, request: IncomingMessage) => void)[] = [];
  /** Answers in the place of the next event streams, one each. */
  readonly insteadOfEvents: ((response: ServerResponse, request: IncomingMessage) => void)[] = [];
  /** What else there is, by its path: the type and the text. */
  readonly pages = new Map<string, readonly [type: string, text: string]>();
  /** Every request so far for a snapshot. */
  readonly loads: IncomingMessage[] = [];
  /** Every request so far for events. */
  readonly listens: IncomingMessage[] = [];
  /** The answers that are not complete yet. */
  readonly open = new Set<ServerResponse>();
  /** The event streams among them. */
  readonly streams = new Set<ServerResponse>();
  port = 0;
  #server: Server | undefined;

  constructor(snapshot?: Snapshot | PackedSnapshot) {
    this.snapshot = snapshot;
  }

  get origin(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get url(): string {
    return `${this.origin}/access?organization=acme`;
  }

  /** Starts, on the port of before when there was one. */
  async start(): Promise<void> {
    const server = createServer((request, response) => {
      this.open.add(response);
      // that of Node.js keeps the time of the machine, whatever the clock of the test says
      response.sendDate = false;
      response.on("close", () => {
        this.open.delete(response);
        this.streams.delete(response);
      });
      const page = this.pages.get(request.url ?? "");
      if (page) response.writeHead(200, { "content-type": page[0] }).end(page[1]);
      else if (request.url?.includes("/access/events")) this.#listen(request, response);
      else this.#load(request, response);
    });
    this.#server = server;
    await new Promise<void>((resolve) => server.listen(this.port, "127.0.0.1", resolve));
    // a server that listens to a port has its address
    this.port = (server.address() as AddressInfo).port;
  }

  /** Stops as a process that is killed does. */
  async stop(): Promise<void> {
    const server = this.#server;
    if (!server) return;
    this.#server = undefined;
    await new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  }

  /** Notifies listeners of the current version. */
  push(): void {
    for (const stream of this.streams) stream.write(this.#news());
  }

  /** Writes to listeners. */
  write(text: string): void {
    for (const stream of this.streams) stream.write(text);
  }

  #news(): string {
    return this.snapshot
      ? `id: ${this.snapshot.version}\nevent: access\ndata: ${JSON.stringify({ version: this.snapshot.version })}\n\n`
      : "event: closed\ndata: {}\n\n";
  }

  #load(request: IncomingMessage, response: ServerResponse): void {
    this.loads.push(request);
    const instead = this.instead.shift();
    if (instead) return instead(response, request);
    if (!this.snapshot) return refuse(response, 404, "not_a_member");
    const etag = `"${JSON.stringify(this.snapshot).length}.${this.snapshot.version}.${this.snapshot.expiresAt ?? ""}"`;
    const serverTime = this.saysTime ? new Date(this.clock()).toISOString() : undefined;
    const body = JSON.stringify({ ...this.snapshot, serverTime });
    if (!this.hasTags) return answer(response, 200, body);
    if (request.headers["if-none-match"] === etag) return void response.writeHead(304, { etag }).end();
    answer(response, 200, body, { etag, "cache-control": "private, no-cache" });
  }

  #listen(request: IncomingMessage, response: ServerResponse): void {
    this.listens.push(request);
    const instead = this.insteadOfEvents.shift();
    if (instead) return instead(response, request);
    if (!this.snapshot) return refuse(response, 404, "not_a_member");
    response.writeHead(200, { "content-type": "text/event-stream" }).write(": connected\n\n");
    this.streams.add(response);
    if (request.headers["last-event-id"] !== String(this.snapshot.version)) response.write(this.#news());
  }
}

/** Answers with a status and some JSON, or text as it is. */
export function answer(
  response: ServerResponse,
  status: number,
  body: unknown = "",
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(typeof body === "string" ? body : JSON.stringify(body));
}

/** Refuses with a problem. */
export const refuse = (response: ServerResponse, status: number, code: string): void =>
  answer(response, status, { code }, { "content-type": "application/problem+json" });
