import { type ComponentProps, createElement, type ReactElement } from "react";
import { createPortal } from "react-dom";
import type { Case } from "./Case.ts";

/** Keys that are never blocked. */
const passes = /^(Tab|Escape|Shift|Control|Alt)$/;
/** The elements that can be reached with Tab. */
const focusable = { tabIndex: 0 };
const pixel = "data:image/gif;base64,R0lGODlhAQABAAAAACw=";
const options = ["a", "b", "c"].map((value) => <option key={value}>{value}</option>);
const inForm =
  (control: ReactElement) => (explain: (control: ReactElement) => ReactElement, act: () => void) => (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        act();
      }}
    >
      <input id="sibling" defaultValue="sibling" />
      {explain(control)}
    </form>
  );

/** Acts on every React event for a press, a key or a change. */
const onEverything = (act: () => void): ComponentProps<"div"> =>
  Object.fromEntries(
    "PointerDown PointerUp MouseDown MouseUp TouchStart TouchEnd Click DoubleClick AuxClick ContextMenu KeyUp BeforeInput Input Change Paste Cut Drop DragStart DragOver DragEnter Wheel KeyDown"
      .split(" ")
      .flatMap((name) => [`on${name}`, `on${name}Capture`])
      .map((name) => [name, (event: { readonly key?: string }) => !passes.test(event.key ?? "") && act()]),
  );

/** Acts through native listeners, like a library that bypasses React. */
function Listening({ act, ...others }: { act: () => void } & ComponentProps<"button">) {
  const ref = (button: HTMLButtonElement | null) => {
    for (const type of ["pointerdown", "mousedown", "touchstart", "click", "wheel", "dragstart"])
      button?.addEventListener(type, act, { capture: true, passive: true });
  };
  return <button {...others} type="button" ref={ref} />;
}

const fillShadow = (act: () => void) => (host: HTMLElement | null) => {
  if (!host || host.shadowRoot) return;
  const button = document.createElement("button");
  button.textContent = "inside";
  button.addEventListener("pointerdown", act);
  button.addEventListener("click", act);
  host.attachShadow({ mode: "open" }).append(button);
};

function InShadow({ act, ...others }: { act: () => void } & ComponentProps<"button">) {
  return createElement("x-shadow", { ...others, tabIndex: 0, ref: fillShadow(act) });
}

function Popping({ act, ...others }: { act: () => void } & ComponentProps<"button">) {
  return (
    <button {...others} type="button">
      open
      {createPortal(
        <i id="elsewhere" onClickCapture={act} role="presentation">
          elsewhere
        </i>,
        document.body,
      )}
    </button>
  );
}

const field = (type: string, defaultValue?: string): Case => ({
  name: `input of type ${type}`,
  render: (explain, act) =>
    explain(<input type={type} defaultValue={defaultValue} onChange={act} onInput={act} />),
});

/** Every native control, used without a library. */
export const nativeCases: readonly Case[] = [
  { name: "a button", render: (explain, act) => explain(<button onClick={act}>x</button>) },
  { name: "a submit button", render: inForm(<button>x</button>) },
  {
    name: "a reset button",
    render: (explain, act) => <form onReset={act}>{explain(<button type="reset">x</button>)}</form>,
  },
  { name: "an input that submits", render: inForm(<input type="submit" />) },
  {
    name: "an image that submits",
    render: inForm(<input type="image" src={pixel} alt="x" width="40" height="40" />),
  },
  { name: "a link", render: (explain) => explain(<a href="#away">x</a>) },
  { name: "a checkbox", render: (explain, act) => explain(<input type="checkbox" onChange={act} />) },
  {
    name: "a radio button",
    render: (explain, act) => (
      <>
        <input type="radio" name="r" defaultChecked />
        {explain(<input type="radio" name="r" onChange={act} />)}
      </>
    ),
  },
  {
    name: "a labelled checkbox",
    press: "label",
    render: (explain, act) => (
      <label>
        <span>label</span>
        {explain(<input type="checkbox" onChange={act} />)}
      </label>
    ),
  },
  field("text", "a"),
  field("search", "a"),
  field("number", "5"),
  field("range", "50"),
  field("date", "2030-01-01"),
  field("time", "10:00"),
  { ...field("color", "#ff0000"), operate: "picker" },
  field("password", "a"),
  { name: "a controlled field", render: (explain, act) => explain(<input value="a" onChange={act} />) },
  { name: "a text area", render: (explain, act) => explain(<textarea defaultValue="a" onChange={act} />) },
  {
    name: "a select",
    operate: "focus",
    render: (explain, act) => explain(<select onChange={act}>{options}</select>),
  },
  {
    name: "a select of several",
    render: (explain, act) =>
      explain(
        <select multiple onChange={act}>
          {options}
        </select>,
      ),
  },
  {
    name: "an editable text",
    render: (explain) =>
      explain(
        <div contentEditable suppressContentEditableWarning aria-label="x" {...focusable}>
          a
        </div>,
      ),
  },
  {
    name: "a summary",
    render: (explain) => (
      <details>
        {explain(<summary>x</summary>)}
        inside
      </details>
    ),
  },
  {
    name: "a button of a popover",
    render: (explain) => (
      <>
        {explain(<button {...{ popovertarget: "pop" }}>x</button>)}
        <div id="pop" {...{ popover: "auto" }}>
          inside
        </div>
      </>
    ),
  },
  {
    name: "a button that commands a dialog",
    render: (explain) => (
      <>
        {explain(<button {...{ commandfor: "dia", command: "show-modal" }}>x</button>)}
        <dialog id="dia">inside</dialog>
      </>
    ),
  },
  {
    name: "something that is dragged",
    operate: "drag",
    render: (explain, act) =>
      explain(
        <div draggable {...focusable} onDragStart={act}>
          drag me
        </div>,
      ),
  },
  {
    name: "something that acts on every event",
    render: (explain, act) =>
      explain(
        <div {...onEverything(act)} {...focusable}>
          x
        </div>,
      ),
  },
  { name: "listeners of its own", render: (explain, act) => explain(<Listening act={act}>x</Listening>) },
  { name: "a button in a shadow tree", render: (explain, act) => explain(<InShadow act={act} />) },
  {
    name: "a portal inside of a button",
    press: "#elsewhere",
    render: (explain, act) => explain(<Popping act={act} />),
  },
];
