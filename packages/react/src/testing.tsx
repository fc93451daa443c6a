export { createTestKit, type TestKit } from "./createTestKit.tsx";
