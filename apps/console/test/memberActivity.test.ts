// @vitest-environment node
import { expect, it } from "vitest";
import { acting } from "./acting.ts";

const { owner, admin, analyst, base } = acting();
const activity = async () => (await owner("GET", `${base()}/members/activity`)).body["items"];

it("says when members last did something, and leaves out those who never did", async () => {
  expect(await activity()).toEqual([]);
  const before = Date.now();
  await admin("POST", `${base()}/rollups`, { name: "Both", projects: ["web", "ios"] });
  expect(await activity()).toEqual([{ userId: "jonas", at: expect.any(Number) }]);
  await owner("POST", `${base()}/rollups`, { name: "All", projects: ["web", "shop"] });
  const items = await activity();
  expect(items).toHaveLength(2);
  expect(items).toEqual(
    expect.arrayContaining([{ userId: "ines", at: expect.toSatisfy((at: number) => at >= before - 1000) }]),
  );
});

it("is only for people who see the members", async () => {
  expect(await analyst("GET", `${base()}/members/activity`)).toMatchObject({
    status: 403,
    code: "not_permitted",
  });
});
