const origin = "http://app.example";

/** Keeps cookies between requests, as a browser does, and sends them to a handler. */
export class Browser {
  readonly #handler: (request: Request) => Promise<Response>;
  readonly #cookies = new Map<string, string>();

  constructor(handler: (request: Request) => Promise<Response>) {
    this.#handler = handler;
  }

  /** Another browser with the same cookies, as of someone who has taken a copy of them. */
  copy(): Browser {
    const copy = new Browser(this.#handler);
    for (const [name, value] of this.#cookies) copy.plant(name, value);
    return copy;
  }

  /** Sets a cookie from outside. */
  plant(name: string, value: string): void {
    this.#cookies.set(name, value);
  }

  /** What the browser would send along with any request of its own. */
  request(path = "/"): Request {
    const cookie = [...this.#cookies].map((pair) => pair.join("=")).join("; ");
    return new Request(new URL(path, origin), { headers: { cookie, origin } });
  }

  async get(path: string): Promise<Response> {
    return this.#keep(await this.#handler(this.request(path)));
  }

  async post(path: string, body: Record<string, unknown> = {}): Promise<Response> {
    const { headers } = this.request();
    headers.set("content-type", "application/json");
    const url = new URL(`/api/auth${path}`, origin);
    return this.#keep(
      await this.#handler(new Request(url, { method: "POST", headers, body: JSON.stringify(body) })),
    );
  }

  #keep(response: Response): Response {
    for (const line of response.headers.getSetCookie()) {
      const [pair = "", ...attributes] = line.split("; ");
      const at = pair.indexOf("=");
      const name = pair.slice(0, at);
      if (attributes.some((attribute) => /^max-age=0$/i.test(attribute))) this.#cookies.delete(name);
      else this.#cookies.set(name, pair.slice(at + 1));
    }
    return response;
  }
}
