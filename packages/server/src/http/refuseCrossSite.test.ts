import { describe, expect, it } from "vitest";
import { refuseCrossSite } from "./refuseCrossSite.ts";

const trusted = ["https://app.example.com"];
const ask = (headers: Record<string, string>, method = "POST") =>
  refuseCrossSite(new Request("http://acme.example/teams", { method, headers }), trusted);

describe("changes that another site asks for", () => {
  it.each([
    ["another site", { "sec-fetch-site": "cross-site" }],
    ["another host of the same site", { "sec-fetch-site": "same-site", origin: "https://evil.acme.example" }],
    [
      "an origin that says it is the own one",
      { "sec-fetch-site": "cross-site", origin: "http://acme.example" },
    ],
    ["an older browser on another page", { origin: "https://evil.example" }],
    ["a page without an origin", { origin: "null" }],
    ["a page on the same host at another port", { origin: "http://acme.example:81" }],
    ["an origin that only begins like a trusted one", { origin: "https://app.example.com.evil.example" }],
  ])("are refused from %s", (_, headers) => {
    expect(() => ask(headers)).toThrow(expect.objectContaining({ code: "cross_site" }));
    expect(() => ask(headers, "DELETE")).toThrow(expect.objectContaining({ code: "cross_site" }));
  });

  it.each([
    ["the own pages", { "sec-fetch-site": "same-origin", origin: "http://acme.example" }],
    ["the address bar", { "sec-fetch-site": "none" }],
    ["a trusted origin", { "sec-fetch-site": "cross-site", origin: "https://app.example.com" }],
    ["an older browser on the own page, behind a proxy that ends TLS", { origin: "https://acme.example" }],
    ["a program", {}],
  ])("pass from %s", (_, headers) => {
    expect(() => ask(headers)).not.toThrow();
  });

  it("are not what a read is", () => {
    expect(() => ask({ "sec-fetch-site": "cross-site" }, "GET")).not.toThrow();
  });
});
