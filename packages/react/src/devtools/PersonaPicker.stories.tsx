import type { Meta, StoryObj } from "@storybook/react-vite";
import { useState } from "react";
import { expect, fn } from "storybook/test";
import { description } from "../../test/askedQuestions.ts";
import { PersonaPicker, type PersonaPickerProps } from "./PersonaPicker.tsx";

const plans = ["free", "enterprise"];

function Picker({ persona: first, onChange, ...rest }: PersonaPickerProps) {
  const [persona, setPersona] = useState(first);
  const change = (next: typeof persona) => {
    setPersona(next);
    onChange(next);
  };
  return <PersonaPicker {...rest} persona={persona} onChange={change} />;
}

const meta = {
  title: "Addon and inspector/Persona picker",
  component: PersonaPicker,
  parameters: { rolecall: { disable: true } },
  render: (args) => <Picker {...args} />,
  args: {
    model: { ...description, plans },
    persona: { roles: { organization: ["member"], project: [] }, plan: "free" },
    onChange: fn(),
  },
} satisfies Meta<typeof PersonaPicker>;
export default meta;

type Story = StoryObj<typeof meta>;

/** One role in each scope. */
export const OneRole: Story = {
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("radio", { name: "Owner" }));
    await expect(args.onChange).toHaveBeenLastCalledWith({
      roles: { organization: ["owner"], project: [] },
      plan: "free",
    });
    await userEvent.click(canvas.getByRole("radio", { name: "Offline" }));
    await expect(canvas.getByRole("radio", { name: "Offline" })).toBeChecked();
  },
};

/** Several roles at once, in the order of the model. */
export const SeveralRoles: Story = {
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("checkbox", { name: "Several roles at once" }));
    await userEvent.click(canvas.getByRole("checkbox", { name: "Owner" }));
    await expect(args.onChange).toHaveBeenLastCalledWith({
      roles: { organization: ["owner", "member"], project: [] },
      plan: "free",
    });
  },
};

/** A story has set the role: the rest stays free. */
export const Fixed: Story = {
  args: { fixed: new Set(["organization"]) },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("radio", { name: "Owner" })).toBeDisabled();
    await expect(canvas.getByRole("radio", { name: "Enterprise" })).toBeEnabled();
  },
};

/** The same in the dark. */
export const Dark: Story = { args: { scheme: "dark" } };
