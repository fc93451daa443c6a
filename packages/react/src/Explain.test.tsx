import type { Decision } from "@rolecall/core";
import { cleanup, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { ComponentProps } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Explain } from "./index.ts";

const asked = { permission: "project.rename", target: { project: "web" } };
const allowed: Decision = { ...asked, status: "allowed", grantedBy: [] };
const denied: Decision = {
  ...asked,
  status: "denied",
  reason: "not_granted",
  unlockedBy: [{ scope: "project", role: "admin" }],
};
const unknown: Decision = { ...asked, status: "unknown", reason: "not_loaded" };

/** Passes its properties on, as the components of a design system do. */
function Fancy({ label, ...others }: { label: string } & ComponentProps<"button">) {
  return (
    <button type="button" data-fancy {...others}>
      <span>{label}</span>
    </button>
  );
}

/** Acts by itself, and passes on what it does not know. */
function Acting({ act, ...others }: { act: () => void } & ComponentProps<"button">) {
  return (
    <button type="button" {...others} onClick={act} onKeyDown={act}>
      act
    </button>
  );
}

const description = (element: HTMLElement) =>
  (element.getAttribute("aria-describedby") ?? "")
    .split(" ")
    .map((id) => document.getElementById(id)?.textContent)
    .join(" ");

afterEach(cleanup);

describe("<Explain />, allowed", () => {
  it("leaves the control as it is", async () => {
    const rename = vi.fn();
    const { container } = render(
      <Explain decision={allowed} reason="no">
        <button onClick={rename}>Rename</button>
      </Explain>,
    );
    expect(container.innerHTML).toBe("<button>Rename</button>");
    await userEvent.click(screen.getByRole("button"));
    expect(rename).toHaveBeenCalledOnce();
  });
});

describe("<Explain />, denied", () => {
  it("keeps a button in reach and its action out of it", async () => {
    const rename = vi.fn();
    const onRow = vi.fn();
    render(
      // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
      <div onClick={onRow}>
        <Explain decision={denied} reason="Project admins can rename it.">
          <button onClick={rename}>Rename</button>
        </Explain>
      </div>,
    );
    const button = screen.getByRole("button");
    expect(button.getAttribute("aria-disabled")).toBe("true");
    expect(description(button)).toBe("Project admins can rename it.");
    await userEvent.tab();
    expect(document.activeElement).toBe(button);
    await userEvent.keyboard("{Enter} ");
    await userEvent.click(button);
    await userEvent.dblClick(button);
    expect(rename).not.toHaveBeenCalled();
    expect(onRow).not.toHaveBeenCalled();
    await userEvent.tab();
    expect(document.activeElement).not.toBe(button);
  });

  it("stops a component that passes its properties on", async () => {
    const rename = vi.fn();
    render(
      <Explain decision={denied} reason="no">
        <Fancy label="Rename" onClick={rename} onKeyDown={(event) => event.key === "Enter" && rename()} />
      </Explain>,
    );
    await userEvent.click(screen.getByText("Rename"));
    screen.getByRole("button").focus();
    await userEvent.keyboard("{Enter} ");
    expect(rename).not.toHaveBeenCalled();
  });

  it("stops a component that acts by itself", async () => {
    const act = vi.fn();
    render(
      <Explain decision={denied} reason="no">
        <Acting act={act} />
      </Explain>,
    );
    await userEvent.click(screen.getByRole("button"));
    await userEvent.keyboard("{Enter} ");
    expect(act).not.toHaveBeenCalled();
  });

  it("keeps a link from leading away", async () => {
    const onLink = vi.fn();
    render(
      <Explain decision={denied} reason="no">
        <a href="#settings" onClick={onLink}>
          Settings
        </a>
      </Explain>,
    );
    const link = screen.getByRole("link");
    await userEvent.tab();
    expect(document.activeElement).toBe(link);
    const click = new MouseEvent("click", { bubbles: true, cancelable: true });
    link.dispatchEvent(click);
    const middle = new MouseEvent("auxclick", { bubbles: true, cancelable: true, button: 1 });
    link.dispatchEvent(middle);
    await userEvent.keyboard("{Enter}");
    expect([click.defaultPrevented, middle.defaultPrevented]).toEqual([true, true]);
    expect(onLink).not.toHaveBeenCalled();
    expect(location.hash).toBe("");
  });

  it("leaves links elsewhere alone, though they have a host as shadow trees do", async () => {
    const [onLink, onError] = [vi.fn((event: MouseEvent) => event.preventDefault()), vi.fn()];
    window.addEventListener("error", onError);
    render(
      <>
        <Explain decision={denied} reason="Ask an admin">
          <button>Rename</button>
        </Explain>
        <a href="https://acme.example/users" onClick={(event) => onLink(event.nativeEvent)}>
          <span>Users</span>
        </a>
      </>,
    );
    await userEvent.click(screen.getByText("Users"));
    window.removeEventListener("error", onError);
    expect(onLink).toHaveBeenCalledOnce();
    expect(onError).not.toHaveBeenCalled();
  });

  it("keeps a button from submitting its form", async () => {
    const onSubmit = vi.fn((event: { preventDefault(): void }) => event.preventDefault());
    const form = (decision: Decision) => (
      <form onSubmit={onSubmit}>
        <Explain decision={decision} reason="no">
          <button type="submit">Save</button>
        </Explain>
      </form>
    );
    const { rerender } = render(form(denied));
    await userEvent.click(screen.getByRole("button"));
    await userEvent.keyboard("{Enter} ");
    expect(onSubmit).not.toHaveBeenCalled();
    rerender(form(allowed));
    await userEvent.click(screen.getByRole("button"));
    expect(onSubmit).toHaveBeenCalledOnce();
  });

  it("keeps a description that the control already has", () => {
    render(
      <>
        <p id="hint">The name of the project.</p>
        <Explain decision={denied} reason="Admins only.">
          <button aria-describedby="hint">Rename</button>
        </Explain>
      </>,
    );
    expect(description(screen.getByRole("button"))).toBe("The name of the project. Admins only.");
  });

  it("asks a function for the reason, and shows it to everyone where told to", () => {
    render(
      <Explain
        decision={denied}
        showReason
        reason={(decision) => decision.status === "denied" && `Because of ${decision.reason}.`}
      >
        <button>Rename</button>
      </Explain>,
    );
    expect(screen.getByText("Because of not_granted.").hidden).toBe(false);
  });

  it("closes a control for a reason that is no permission", async () => {
    const act = vi.fn();
    render(
      <Explain decision={{ status: "denied" }} reason="The organization is being deleted.">
        <button type="button" onClick={act}>
          Rename
        </button>
      </Explain>,
    );
    const button = screen.getByRole("button", { name: "Rename" });
    await userEvent.click(button);
    expect(act).not.toHaveBeenCalled();
    expect(description(button)).toBe("The organization is being deleted.");
  });

  it("hides the reason from sight by itself", () => {
    render(
      <Explain decision={denied} reason="no">
        <button>Rename</button>
      </Explain>,
    );
    expect(screen.getByText("no").hidden).toBe(true);
  });
});

describe("<Explain />, for every event", () => {
  const events: readonly (readonly [string, EventInit & Record<string, unknown>])[] = [
    ...["pointerdown", "pointerup", "mousedown", "mouseup", "click", "dblclick", "auxclick", "contextmenu"],
    ...[
      "touchstart",
      "touchend",
      "wheel",
      "beforeinput",
      "input",
      "change",
      "paste",
      "cut",
      "drop",
      "dragstart",
    ],
  ].map((type) => [type, {}] as const);
  const keys = ["Enter", " ", "ArrowDown", "ArrowUp", "Home", "a", "Delete", "F4"];
  const fire = (target: Element, type: string, more: Record<string, unknown> = {}) =>
    target.dispatchEvent(
      Object.assign(new Event(type, { bubbles: true, cancelable: true, composed: true }), more),
    );

  it.each([denied, unknown])(
    "keeps it from a control that is $status, and from what is inside of it",
    (decision) => {
      const act = vi.fn();
      const hear = (button: HTMLButtonElement | null) => {
        for (const type of [...events.map(([name]) => name), "keydown", "keyup"])
          button?.addEventListener(type, act, true);
      };
      const control = (answer: Decision) => (
        <Explain decision={answer} reason="no">
          <button type="button" ref={hear}>
            <i>Rename</i>
          </button>
        </Explain>
      );
      const { rerender } = render(control(decision));
      const target = screen.getByText("Rename");
      for (const [type, more] of events) fire(target, type, more);
      for (const key of keys) for (const type of ["keydown", "keyup"]) fire(target, type, { key });
      expect(act).not.toHaveBeenCalled();
      for (const key of ["Tab", "Escape", "Shift"]) expect(fire(target, "keydown", { key })).toBe(true);
      expect(act).toHaveBeenCalledTimes(3);
      rerender(control(allowed));
      fire(target, "pointerdown");
      expect(act).toHaveBeenCalledTimes(4);
    },
  );

  it("scrolls and copies as before", () => {
    render(
      <Explain decision={denied} reason="no">
        <button type="button">Rename</button>
      </Explain>,
    );
    const button = screen.getByRole("button");
    for (const type of ["wheel", "touchstart", "touchmove", "copy", "mousedown"])
      expect(fire(button, type)).toBe(true);
    expect(fire(button, "keydown", { key: "c", ctrlKey: true })).toBe(true);
    expect(fire(button, "keydown", { key: "PageDown" })).toBe(true);
  });

  it("closes the list that it has opened, and nothing else", () => {
    const act = vi.fn();
    const page = (decision: Decision) => (
      <>
        <Explain decision={decision} reason="no">
          <button type="button" id="opener" aria-haspopup="menu" aria-expanded aria-controls="list">
            Menu
          </button>
        </Explain>
        {/* oxlint-disable jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus */}
        <div role="menu" id="list">
          <div role="menuitem" onClick={act}>
            item
          </div>
        </div>
        <div role="menu" aria-labelledby="opener">
          <div role="menuitem" onClick={act}>
            named
          </div>
        </div>
        <div role="menu">
          <div role="menuitem" onClick={act}>
            other
          </div>
        </div>
      </>
    );
    const { rerender } = render(page(denied));
    fire(screen.getByText("item"), "click");
    fire(screen.getByText("named"), "click");
    expect(act).not.toHaveBeenCalled();
    fire(screen.getByText("other"), "click");
    expect(act).toHaveBeenCalledOnce();
    rerender(page(allowed));
    fire(screen.getByText("item"), "click");
    expect(act).toHaveBeenCalledTimes(2);
  });

  it("is shown on hover and focus where that opens nothing", () => {
    const plain = vi.fn();
    const menu = vi.fn();
    render(
      <>
        <Explain decision={denied} reason="no">
          <button type="button" onFocus={plain} onPointerMove={plain}>
            plain
          </button>
        </Explain>
        <Explain decision={denied} reason="no">
          <button type="button" aria-haspopup="menu" onFocus={menu} onPointerMove={menu}>
            menu
          </button>
        </Explain>
      </>,
    );
    for (const name of ["plain", "menu"]) {
      screen.getByText(name).focus();
      fire(screen.getByText(name), "pointermove");
      expect(document.activeElement).toBe(screen.getByText(name));
    }
    expect(plain).toHaveBeenCalledTimes(2);
    expect(menu).not.toHaveBeenCalled();
  });

  it("closes the whole of a component that passes its properties on to a part of it", () => {
    const act = vi.fn();
    const Field = (others: object) => (
      <div>
        <input {...others} aria-label="number" />
        <button type="button" onClick={act}>
          more
        </button>
      </div>
    );
    render(
      <>
        <Explain decision={denied} reason="no">
          <Field />
        </Explain>
        <button type="button" onClick={act}>
          next
        </button>
      </>,
    );
    fire(screen.getByText("more"), "click");
    expect(act).not.toHaveBeenCalled();
    fire(screen.getByText("next"), "click");
    expect(act).toHaveBeenCalledOnce();
  });

  it("gives a field its value back where a change cannot be prevented", () => {
    render(
      <Explain decision={denied} reason="no">
        <input type="range" aria-label="share" defaultValue={50} />
      </Explain>,
    );
    const field = screen.getByLabelText<HTMLInputElement>("share");
    fire(field, "pointerdown");
    field.value = "80";
    fire(field, "input");
    expect(field.value).toBe("50");
  });

  it("keeps a form from being sent by it", () => {
    const onSubmit = vi.fn((event: { preventDefault: () => void }) => event.preventDefault());
    render(
      <form onSubmit={onSubmit}>
        <Explain decision={denied} reason="no">
          <button type="submit">send</button>
        </Explain>
      </form>,
    );
    const button = screen.getByText("send");
    if (button.parentElement) fire(button.parentElement, "submit", { submitter: button });
    expect(onSubmit).not.toHaveBeenCalled();
  });
});

describe("<Explain />, unknown", () => {
  it("is busy, gives no reason and does nothing", async () => {
    const rename = vi.fn();
    render(
      <Explain decision={unknown} reason="no">
        <button onClick={rename}>Rename</button>
      </Explain>,
    );
    const button = screen.getByRole("button");
    await userEvent.click(button);
    expect(rename).not.toHaveBeenCalled();
    expect(document.body.textContent).toBe("Rename");
    expect(button.getAttribute("aria-disabled")).toBe("true");
    expect(button.getAttribute("aria-busy")).toBe("true");
    expect(button.hasAttribute("aria-describedby")).toBe(false);
  });
});

describe("<Explain />, when the answer changes", () => {
  it("keeps the control and its focus", () => {
    const page = (decision: Decision) => (
      <Explain decision={decision} reason="no">
        <button>Rename</button>
      </Explain>
    );
    const { rerender } = render(page(unknown));
    const button = screen.getByRole("button");
    button.focus();
    for (const decision of [denied, allowed, denied]) {
      rerender(page(decision));
      expect(document.activeElement).toBe(button);
      expect(screen.getByRole("button")).toBe(button);
    }
  });
});
