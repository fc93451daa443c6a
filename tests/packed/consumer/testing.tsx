import { createTestKit } from "@rolecall/react/testing";
import { model, PermissionProvider } from "./access.js";

export const testKit = createTestKit(model, PermissionProvider);
