import * as Headless from "@headlessui/react";
import type { Case } from "./Case.ts";

const items = ["one", "two"];

/** The controls of Headless UI. */
export const headlessCases: readonly Case[] = [
  {
    name: "Headless UI: the button of a menu",
    render: (explain, act) => (
      <Headless.Menu>
        {explain(<Headless.MenuButton>x</Headless.MenuButton>)}
        <Headless.MenuItems anchor="bottom" modal={false}>
          <Headless.MenuItem>
            <button onClick={act}>item</button>
          </Headless.MenuItem>
        </Headless.MenuItems>
      </Headless.Menu>
    ),
  },
  {
    name: "Headless UI: a list box",
    render: (explain, act) => (
      <Headless.Listbox defaultValue="one" onChange={act}>
        {explain(<Headless.ListboxButton>x</Headless.ListboxButton>)}
        <Headless.ListboxOptions anchor="bottom" modal={false}>
          {items.map((item) => (
            <Headless.ListboxOption key={item} value={item}>
              {item}
            </Headless.ListboxOption>
          ))}
        </Headless.ListboxOptions>
      </Headless.Listbox>
    ),
  },
  {
    name: "Headless UI: a combobox that opens on focus",
    operate: "focus",
    render: (explain, act) => (
      <Headless.Combobox immediate defaultValue="one" onChange={act}>
        {explain(<Headless.ComboboxInput aria-label="x" onChange={act} />)}
        <Headless.ComboboxOptions anchor="bottom">
          {items.map((item) => (
            <Headless.ComboboxOption key={item} value={item}>
              {item}
            </Headless.ComboboxOption>
          ))}
        </Headless.ComboboxOptions>
      </Headless.Combobox>
    ),
  },
  {
    name: "Headless UI: a disclosure",
    render: (explain) => (
      <Headless.Disclosure>
        {explain(<Headless.DisclosureButton>x</Headless.DisclosureButton>)}
        <Headless.DisclosurePanel data-popup="">inside</Headless.DisclosurePanel>
      </Headless.Disclosure>
    ),
  },
  {
    name: "Headless UI: a popover",
    render: (explain) => (
      <Headless.Popover>
        {explain(<Headless.PopoverButton>x</Headless.PopoverButton>)}
        <Headless.PopoverPanel data-popup="">inside</Headless.PopoverPanel>
      </Headless.Popover>
    ),
  },
  {
    name: "Headless UI: a switch",
    render: (explain, act) => explain(<Headless.Switch onChange={act}>x</Headless.Switch>),
  },
  {
    name: "Headless UI: a checkbox",
    render: (explain, act) => explain(<Headless.Checkbox onChange={act}>x</Headless.Checkbox>),
  },
  {
    name: "Headless UI: a radio button",
    render: (explain, act) => (
      <Headless.RadioGroup onChange={act}>
        {explain(<Headless.Radio value="a">x</Headless.Radio>)}
      </Headless.RadioGroup>
    ),
  },
  {
    name: "Headless UI: a tab",
    render: (explain, act) => (
      <Headless.TabGroup defaultIndex={1} onChange={act}>
        <Headless.TabList>
          {explain(<Headless.Tab>x</Headless.Tab>)}
          <Headless.Tab>other</Headless.Tab>
        </Headless.TabList>
      </Headless.TabGroup>
    ),
  },
];
