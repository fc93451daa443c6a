export { authorizedOf } from "./fastify/authorizedOf.ts";
export { fastifyGuard } from "./fastify/fastifyGuard.ts";
export { fastifyHandler } from "./fastify/fastifyHandler.ts";
