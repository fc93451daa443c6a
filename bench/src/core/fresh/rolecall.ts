import { answer, given } from "./given.ts";

const start = performance.now();
const { createAccess, defineRoleModel } = await import("@rolecall/core");
const access = createAccess(defineRoleModel(given.definition), {
  subject: "ada",
  root: "acme",
  version: 1,
  grants: [{ scope: "organization", id: "acme", role: given.role, source: "organization" }],
});
answer(access.can(given.asked), start);
