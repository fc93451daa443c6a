import {
  Accordion,
  Checkbox,
  ContextMenu,
  Dialog,
  DropdownMenu,
  Menubar,
  NavigationMenu,
  Popover,
  RadioGroup,
  Select,
  Slider,
  Switch,
  Tabs,
  Toggle,
} from "radix-ui";
import type { Case } from "./Case.ts";

const items = ["one", "two"];

/** The controls of Radix. */
export const radixCases: readonly Case[] = [
  {
    name: "Radix: the trigger of a menu",
    render: (explain, act) => (
      <DropdownMenu.Root modal={false}>
        {explain(<DropdownMenu.Trigger>x</DropdownMenu.Trigger>)}
        <DropdownMenu.Portal>
          <DropdownMenu.Content>
            <DropdownMenu.Item onSelect={act}>item</DropdownMenu.Item>
          </DropdownMenu.Content>
        </DropdownMenu.Portal>
      </DropdownMenu.Root>
    ),
  },
  {
    name: "Radix: the trigger of a menu as a child",
    render: (explain, act) => (
      <DropdownMenu.Root>
        {explain(
          <DropdownMenu.Trigger asChild>
            <button>x</button>
          </DropdownMenu.Trigger>,
        )}
        <DropdownMenu.Content>
          <DropdownMenu.Item onSelect={act}>item</DropdownMenu.Item>
        </DropdownMenu.Content>
      </DropdownMenu.Root>
    ),
  },
  {
    name: "Radix: a context menu",
    operate: "contextmenu",
    render: (explain, act) => (
      <ContextMenu.Root>
        {explain(<ContextMenu.Trigger tabIndex={0}>right click here</ContextMenu.Trigger>)}
        <ContextMenu.Portal>
          <ContextMenu.Content>
            <ContextMenu.Item onSelect={act}>item</ContextMenu.Item>
          </ContextMenu.Content>
        </ContextMenu.Portal>
      </ContextMenu.Root>
    ),
  },
  {
    name: "Radix: a menu bar",
    render: (explain, act) => (
      <Menubar.Root>
        <Menubar.Menu>
          {explain(<Menubar.Trigger>x</Menubar.Trigger>)}
          <Menubar.Portal>
            <Menubar.Content>
              <Menubar.Item onSelect={act}>item</Menubar.Item>
            </Menubar.Content>
          </Menubar.Portal>
        </Menubar.Menu>
      </Menubar.Root>
    ),
  },
  {
    name: "Radix: a navigation menu",
    operate: "hover",
    render: (explain, act) => (
      <NavigationMenu.Root delayDuration={0}>
        <NavigationMenu.List>
          <NavigationMenu.Item>
            {explain(<NavigationMenu.Trigger>x</NavigationMenu.Trigger>)}
            <NavigationMenu.Content>
              <NavigationMenu.Link onSelect={act} href="#away" data-popup="">
                link
              </NavigationMenu.Link>
            </NavigationMenu.Content>
          </NavigationMenu.Item>
        </NavigationMenu.List>
        <NavigationMenu.Viewport />
      </NavigationMenu.Root>
    ),
  },
  {
    name: "Radix: a select",
    render: (explain, act) => (
      <Select.Root onValueChange={act}>
        {explain(
          <Select.Trigger aria-label="x">
            <Select.Value placeholder="none" />
          </Select.Trigger>,
        )}
        <Select.Portal>
          <Select.Content>
            <Select.Viewport>
              {items.map((item) => (
                <Select.Item key={item} value={item}>
                  <Select.ItemText>{item}</Select.ItemText>
                </Select.Item>
              ))}
            </Select.Viewport>
          </Select.Content>
        </Select.Portal>
      </Select.Root>
    ),
  },
  {
    name: "Radix: a dialog",
    render: (explain) => (
      <Dialog.Root>
        {explain(<Dialog.Trigger>x</Dialog.Trigger>)}
        <Dialog.Portal>
          <Dialog.Content aria-describedby={undefined}>
            <Dialog.Title>dialog</Dialog.Title>
          </Dialog.Content>
        </Dialog.Portal>
      </Dialog.Root>
    ),
  },
  {
    name: "Radix: a popover",
    render: (explain) => (
      <Popover.Root>
        {explain(<Popover.Trigger>x</Popover.Trigger>)}
        <Popover.Portal>
          <Popover.Content>popover</Popover.Content>
        </Popover.Portal>
      </Popover.Root>
    ),
  },
  {
    name: "Radix: a checkbox",
    render: (explain, act) => explain(<Checkbox.Root onCheckedChange={act}>x</Checkbox.Root>),
  },
  {
    name: "Radix: a switch",
    render: (explain, act) => explain(<Switch.Root onCheckedChange={act}>x</Switch.Root>),
  },
  {
    name: "Radix: a toggle",
    render: (explain, act) => explain(<Toggle.Root onPressedChange={act}>x</Toggle.Root>),
  },
  {
    name: "Radix: a radio button",
    render: (explain, act) => (
      <RadioGroup.Root onValueChange={act}>
        {explain(<RadioGroup.Item value="a">x</RadioGroup.Item>)}
      </RadioGroup.Root>
    ),
  },
  {
    name: "Radix: a slider",
    render: (explain, act) =>
      explain(
        <Slider.Root
          defaultValue={[50]}
          onValueChange={act}
          style={{ display: "block", position: "relative", width: 200, height: 20 }}
        >
          <Slider.Track style={{ display: "block", position: "relative", height: 20, background: "#ccc" }}>
            <Slider.Range />
          </Slider.Track>
          <Slider.Thumb style={{ display: "block", width: 20, height: 20, background: "#333" }} />
        </Slider.Root>,
      ),
  },
  {
    name: "Radix: a tab",
    render: (explain, act) => (
      <Tabs.Root defaultValue="other" onValueChange={act}>
        <Tabs.List>
          {explain(<Tabs.Trigger value="a">x</Tabs.Trigger>)}
          <Tabs.Trigger value="other">other</Tabs.Trigger>
        </Tabs.List>
      </Tabs.Root>
    ),
  },
  {
    name: "Radix: an accordion",
    render: (explain, act) => (
      <Accordion.Root type="single" collapsible onValueChange={act}>
        <Accordion.Item value="a">
          {explain(<Accordion.Trigger>x</Accordion.Trigger>)}
          <Accordion.Content>inside</Accordion.Content>
        </Accordion.Item>
      </Accordion.Root>
    ),
  },
];
