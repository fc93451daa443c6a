import { describe, expect, it, vi } from "vitest";
import type { Authority } from "../authority/Authority.ts";
import { createHandler } from "./createHandler.ts";
import type { HandlerOptions } from "./HandlerOptions.ts";
import type { Problem } from "./Problem.ts";

/** An authority that is asked for nothing but what a test names. */
const authorityWith = (asked: Partial<Authority>): Authority =>
  // whatever else is asked fails, as these tests want it to
  asked as Authority;
const maya = { userId: "maya", email: "maya@acme.example", emailVerified: true };

function ask(
  path: string,
  init: RequestInit = {},
  options: Partial<HandlerOptions> = {},
  asked: Partial<Authority> = {},
) {
  const handler = createHandler(authorityWith(asked), {
    authenticate: async (request) => (request.headers.has("authorization") ? maya : undefined),
    ...options,
  });
  return handler(new Request(`http://acme.example${path}`, { headers: signedIn, ...init }));
}

const signedIn = { authorization: "maya" };
const json = { ...signedIn, "content-type": "application/json" };
// every problem has this shape; the fields are what the tests look at
const problemIn = async (response: Response) => (await response.json()) as Problem;

describe("a request that comes to nothing", () => {
  it("is answered as a problem that says what is wrong", async () => {
    const response = await ask("/nowhere");
    expect(response.status).toBe(404);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(await response.json()).toEqual({
      type: "urn:rolecall:problem:not_found",
      title: "Not found",
      status: 404,
      code: "not_found",
      detail: "Nothing exists at /nowhere. See /openapi.json for the available paths.",
    });
  });

  it("tells the methods that there are", async () => {
    const response = await ask("/organizations/acme", { method: "PUT" });
    expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, PATCH"]);
    expect((await problemIn(response)).code).toBe("method_not_allowed");
  });

  it("is no one's without a person", async () => {
    const response = await ask("/organizations", { headers: {} });
    expect([response.status, (await problemIn(response)).code]).toEqual([401, "not_signed_in"]);
  });

  it("is refused from another site before anyone is asked who it is", async () => {
    const authenticate = vi.fn(async () => maya);
    const response = await ask(
      "/organizations",
      { method: "POST", headers: { ...json, "sec-fetch-site": "cross-site" }, body: "{}" },
      { authenticate },
    );
    expect([response.status, (await problemIn(response)).code]).toEqual([403, "cross_site"]);
    expect(authenticate).not.toHaveBeenCalled();
  });

  it.each(["text/plain", "application/x-www-form-urlencoded", "application/json-seq"])(
    "is refused as %s",
    async (type) => {
      const headers = { ...signedIn, "content-type": type };
      const response = await ask("/organizations", { method: "POST", headers, body: "{}" });
      expect([response.status, (await problemIn(response)).code]).toEqual([415, "unsupported_media_type"]);
    },
  );

  it("is refused without a type even when it has no body", async () => {
    const response = await ask("/organizations/acme/leave", { method: "POST" });
    expect([response.status, (await problemIn(response)).code]).toEqual([415, "unsupported_media_type"]);
  });

  it("is refused when it is too large, whether it says so or comes in parts", async () => {
    const body = JSON.stringify({ name: "x".repeat(500) });
    const parts = () =>
      new ReadableStream({
        start(controller) {
          for (const letter of body) controller.enqueue(new TextEncoder().encode(letter));
          controller.close();
        },
      });
    for (const given of [
      { body, headers: { ...json, "content-length": String(body.length) } },
      { body: parts(), duplex: "half", headers: json },
    ]) {
      const response = await ask("/organizations", { method: "POST", ...given }, { maxBodyBytes: 500 });
      expect([response.status, (await problemIn(response)).code]).toEqual([413, "body_too_large"]);
    }
  });

  it.each([
    ["no JSON", "{"],
    ["no UTF-8", new Uint8Array([0x22, 0xff, 0x22])],
    ["a list", "[]"],
    ["a name that is a number", '{"name":1}'],
    ["a property too many", '{"name":"Acme","plan":"enterprise"}'],
    ["a property that means something to the language", '{"name":"Acme","__proto__":{"plan":"enterprise"}}'],
    ["a character that no database takes", '{"name":"A\\u0000"}'],
    ["half a character", '{"name":"\\ud800"}'],
    ["nothing", ""],
  ])("is refused with %s for a body", async (_, body) => {
    const response = await ask("/organizations", { method: "POST", headers: json, body });
    expect([response.status, (await problemIn(response)).code]).toEqual([422, "invalid_request"]);
  });

  it("names everything that is wrong, and where", async () => {
    const response = await ask("/organizations/acme/invitations", {
      method: "POST",
      headers: json,
      body: JSON.stringify({
        via: "projects",
        email: 1,
        role: "member",
        projects: [{ projectId: "web", role: "boss" }],
      }),
    });
    const { faults, path } = await problemIn(response);
    expect(faults?.map((fault) => fault.path)).toEqual(["email", "projects[0].role"]);
    expect(path).toBe("email");
  });

  it.each([
    "/organizations?limit=0",
    "/organizations?limit=201",
    "/organizations?limit=many",
    "/organizations?limit=5&limit=6",
    "/organizations?page=2",
    "/organizations?cursor=",
    "/organizations/acme/members?sort=passwordHash",
    "/organizations/acme/members?role=Owner",
    "/organizations/%20a",
    "/organizations/a%0Ab",
    "/organizations/%ff",
    "/organizations/a%",
    "/organizations/%00",
    `/organizations/${"a".repeat(201)}`,
    "/organizations/acme/members/%E2%80%8Bada",
  ])("is refused at %s", async (path) => {
    const response = await ask(path);
    expect([response.status, (await problemIn(response)).code]).toEqual([422, "invalid_request"]);
  });
});

describe("a server that fails", () => {
  const failing = (error: Error) => ({
    createOrganization: async () => {
      throw error;
    },
  });
  const create = { method: "POST", headers: json, body: '{"name":"Acme"}' };

  it("tells those who run it, and no one else, what failed", async () => {
    const onError = vi.fn<(error: unknown) => void>();
    const error = new Error("secret of the database");
    const response = await ask("/organizations", create, { onError }, failing(error));
    expect(response.status).toBe(500);
    const text = await response.text();
    expect(text).not.toContain("secret");
    expect(text).toContain("internal");
    expect(onError).toHaveBeenCalledWith(error);
  });

  it("asks to come again when the database cannot be reached", async () => {
    const error = Object.assign(new Error("refused"), { code: "ECONNREFUSED" });
    const response = await ask("/organizations", create, { onError: () => {} }, failing(error));
    expect([response.status, response.headers.get("retry-after")]).toEqual([503, "1"]);
    expect((await problemIn(response)).code).toBe("unavailable");
  });

  it("answers when finding out who asks fails", async () => {
    const authenticate = () => Promise.reject(new Error("no session store"));
    const response = await ask("/organizations", create, { authenticate, onError: () => {} });
    expect([response.status, (await problemIn(response)).code]).toEqual([500, "internal"]);
  });
});

describe("pages of other origins", () => {
  const trustedOrigins = ["https://app.example.com"];
  const preflight = {
    method: "OPTIONS",
    headers: {
      origin: "https://app.example.com",
      "access-control-request-method": "PUT",
      "access-control-request-headers": "content-type, if-match",
    },
  };

  it("may ask, with cookies, when they are trusted", async () => {
    const response = await ask("/organizations/acme/plan", preflight, { trustedOrigins });
    expect(response.headers.get("access-control-allow-origin")).toBe("https://app.example.com");
    expect(response.headers.get("access-control-allow-credentials")).toBe("true");
    expect(response.headers.get("access-control-allow-headers")).toContain("if-match");
  });

  it("are told nothing when they are not", async () => {
    const headers = { ...preflight.headers, origin: "https://evil.example" };
    const refused = await ask("/organizations/acme/plan", { ...preflight, headers }, { trustedOrigins });
    expect(refused.headers.get("access-control-allow-origin")).toBeNull();
    const closed = await ask("/organizations/acme/plan", preflight);
    expect(closed.headers.get("access-control-allow-origin")).toBeNull();
  });
});

describe("a base path", () => {
  it("stands before every path, and nothing is without it", async () => {
    const options = { basePath: "/api/rolecall" };
    expect((await ask("/api/rolecall/openapi.json", {}, options)).status).toBe(200);
    expect((await ask("/openapi.json", {}, options)).status).toBe(404);
  });

  it("stands in the place of what was made", async () => {
    const createOrganization = async () => ({
      status: "done" as const,
      organization: "o1",
      changes: [],
      id: "o1",
    });
    const response = await ask(
      "/api/rolecall/organizations",
      { method: "POST", headers: json, body: '{"name":"Acme"}' },
      { basePath: "/api/rolecall" },
      { createOrganization },
    );
    expect([response.status, response.headers.get("location")]).toEqual([
      201,
      "/api/rolecall/organizations/o1",
    ]);
  });
});
