import { answer, given } from "./given.ts";

const start = performance.now();
const { createMongoAbility } = await import("@casl/ability");
answer(createMongoAbility(given.rulesOf[given.role]).can(given.action, given.resource), start);
