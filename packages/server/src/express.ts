export { expressGuard } from "./express/expressGuard.ts";
export { expressHandler } from "./express/expressHandler.ts";
