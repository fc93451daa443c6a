import { Explain } from "@rolecall/react";
import type { ReactElement } from "react";
import { createRoot, type Root } from "react-dom/client";
import { flushSync } from "react-dom";
import type { Case } from "./Case.ts";
import { baseCases } from "./baseCases.tsx";
import { headlessCases } from "./headlessCases.tsx";
import { mantineCases } from "./mantineCases.tsx";
import { radixCases } from "./radixCases.tsx";
import { tooltipCase } from "./tooltipCase.tsx";
import { nativeCases } from "./nativeCases.tsx";

const cases: readonly Case[] = [
  ...nativeCases,
  ...radixCases,
  ...baseCases,
  ...headlessCases,
  ...mantineCases,
];
type Status = "allowed" | "denied" | "unknown";

let root: Root | undefined;
let host: HTMLElement | undefined;
let acted = 0;

/** The functions that the page exposes to the test. */
const controls = {
  cases: cases.map(({ name, press, operate }) => ({ name, press, operate })),
  /** Shows a single case, or changes the decision for the case shown. */
  show(name: string, status: Status, isNew = true) {
    const found = [...cases, tooltipCase].find((each) => each.name === name);
    if (isNew || !root) {
      flushSync(() => root?.unmount());
      host?.remove();
      acted = 0;
      history.replaceState(null, "", "#");
      host = document.body.appendChild(document.createElement("main"));
      root = createRoot(host);
    }
    const explain = (control: ReactElement) => (
      <Explain decision={{ status }} reason="Ask an owner.">
        {control}
      </Explain>
    );
    flushSync(() =>
      root?.render(
        <>
          <button id="before">before</button>
          <p>
            {found?.render(explain, () => {
              acted += 1;
            })}
          </p>
          <button id="after">after</button>
        </>,
      ),
    );
  },
  /** Returns all the state in which an operated control can be noticed. */
  state() {
    const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
    const isVisible = (element: HTMLElement) => element.checkVisibility();
    return JSON.stringify({
      acted,
      hash: location.hash,
      popups: all(
        "[role=menu],[role=listbox],[role=dialog],dialog[open],[popover]:popover-open,[data-popup],[data-open]",
      ).filter(isVisible).length,
      expanded: all("[aria-expanded=true]").length,
      details: all("details[open]").length,
      checked: all("[aria-checked=true],[aria-pressed=true],[aria-selected=true],:checked").map(
        ({ outerHTML }) => outerHTML.slice(0, 60),
      ).length,
      values: all("main input, main textarea, main select").map((field) =>
        "value" in field ? field.value : "",
      ),
      numbers: all("[aria-valuenow]").map((slider) => slider.getAttribute("aria-valuenow")),
      text: all("[contenteditable]").map(({ textContent }) => textContent),
    });
  },
};
Object.assign(window, { controls });
export type Controls = typeof controls;
