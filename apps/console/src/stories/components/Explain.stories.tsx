import type { Decision } from "@rolecall/core";
import { Explain } from "@rolecall/react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent } from "storybook/test";
import "./closedControls.css";

const asked = { permission: "project.rename", target: { project: "web" } };
const denied: Decision = {
  ...asked,
  status: "denied",
  reason: "not_granted",
  unlockedBy: [{ scope: "project", role: "admin" }],
};
const allowed: Decision = {
  ...asked,
  status: "allowed",
  grantedBy: [{ scope: "project", id: "web", role: "admin", source: "individual" }],
};

interface RenameProps {
  readonly decision: Decision;
  readonly onRename: () => void;
}

/**
 * Closes a control that is denied, and says why: it can be focused and read, but nothing operates it. `closedControls.css`
 * is all there is to its looks.
 */
function RenameForm({ decision, onRename }: RenameProps) {
  return (
    <form
      className="demo"
      onSubmit={(event) => {
        event.preventDefault();
        onRename();
      }}
    >
      <label>
        Project name <input defaultValue="Web" />
      </label>
      <Explain decision={decision} reason="Only project admins can rename it." showReason>
        <button type="submit" className="button">
          Rename
        </button>
      </Explain>
    </form>
  );
}

const meta = {
  title: "Components/Explain",
  component: RenameForm,
  parameters: { rolecall: { disable: true } },
  args: { onRename: fn() },
} satisfies Meta<typeof RenameForm>;
export default meta;

/** Enter in the field, a click and the space bar all reach nothing, and the button can still be focused. */
export const Denied: StoryObj<typeof meta> = {
  args: { decision: denied },
  play: async ({ canvas, args }) => {
    const button = canvas.getByRole("button", { name: "Rename" });
    await userEvent.type(canvas.getByRole("textbox"), " site{Enter}");
    await userEvent.click(button);
    button.focus();
    await userEvent.keyboard("{Enter} ");
    await expect(args.onRename).not.toHaveBeenCalled();
    await expect(button).toHaveFocus();
    await expect(button).toHaveAccessibleDescription("Only project admins can rename it.");
  },
};

/** The control as it is. */
export const Allowed: StoryObj<typeof meta> = {
  args: { decision: allowed },
  play: async ({ canvas, args }) => {
    await userEvent.type(canvas.getByRole("textbox"), " site{Enter}");
    await expect(args.onRename).toHaveBeenCalledTimes(1);
    await expect(canvas.getByRole("button")).not.toHaveAccessibleDescription();
  },
};

/** Busy while nothing is known, without a reason. */
export const Unknown: StoryObj<typeof meta> = {
  args: { decision: { ...asked, status: "unknown", reason: "not_loaded" } },
  play: async ({ canvas, args }) => {
    await userEvent.click(canvas.getByRole("button"));
    await expect(args.onRename).not.toHaveBeenCalled();
    await expect(canvas.getByRole("button")).toHaveAttribute("aria-busy", "true");
  },
};
