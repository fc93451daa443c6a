// Storybook reads the default export
/* oxlint-disable import/no-default-export */
import type { Preview } from "@storybook/react-vite";
import { PermissionProvider } from "../src/permissions.ts";

const preview: Preview = {
  parameters: { rolecall: { PermissionProvider } },
};

export default preview;
