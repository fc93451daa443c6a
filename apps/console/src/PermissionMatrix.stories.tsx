import { MantineProvider } from "@mantine/core";
import "@mantine/core/styles.css";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { PermissionMatrix } from "./PermissionMatrix.tsx";

const meta = {
  title: "Explorer/Permission matrix",
  component: PermissionMatrix,
  decorators: [
    (Story) => (
      <MantineProvider>
        <main>
          <Story />
        </main>
      </MantineProvider>
    ),
  ],
} satisfies Meta<typeof PermissionMatrix>;
export default meta;

/** The 67 core permissions by the four organization roles. */
export const Everything: StoryObj<typeof meta> = {
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole("row")).toHaveLength(68);
  },
};
