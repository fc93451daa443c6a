import { Menu as BaseMenu } from "@base-ui/react/menu";
import { Checkbox as BaseCheckbox } from "@base-ui/react/checkbox";
import { Combobox as BaseCombobox } from "@base-ui/react/combobox";
import { ContextMenu as BaseContextMenu } from "@base-ui/react/context-menu";
import { Dialog as BaseDialog } from "@base-ui/react/dialog";
import { NumberField as BaseNumberField } from "@base-ui/react/number-field";
import { Popover as BasePopover } from "@base-ui/react/popover";
import { Select as BaseSelect } from "@base-ui/react/select";
import { Slider as BaseSlider } from "@base-ui/react/slider";
import { Switch as BaseSwitch } from "@base-ui/react/switch";
import { Tabs as BaseTabs } from "@base-ui/react/tabs";
import { Toggle as BaseToggle } from "@base-ui/react/toggle";
import type { Case } from "./Case.ts";

const items = ["one", "two"];

const baseItems = (act: () => void, Kind: typeof BaseMenu | typeof BaseContextMenu) => (
  <Kind.Portal>
    <Kind.Positioner>
      <Kind.Popup>
        <Kind.Item onClick={act}>item</Kind.Item>
      </Kind.Popup>
    </Kind.Positioner>
  </Kind.Portal>
);

/** The controls of Base UI. */
export const baseCases: readonly Case[] = [
  {
    name: "base-ui: the trigger of a menu",
    render: (explain, act) => (
      <BaseMenu.Root modal={false}>
        {explain(<BaseMenu.Trigger>x</BaseMenu.Trigger>)}
        {baseItems(act, BaseMenu)}
      </BaseMenu.Root>
    ),
  },
  {
    name: "base-ui: a menu that opens on hover",
    operate: "hover",
    render: (explain, act) => (
      <BaseMenu.Root modal={false}>
        {explain(
          <BaseMenu.Trigger openOnHover delay={0}>
            x
          </BaseMenu.Trigger>,
        )}
        {baseItems(act, BaseMenu)}
      </BaseMenu.Root>
    ),
  },
  {
    name: "base-ui: a context menu",
    operate: "contextmenu",
    render: (explain, act) => (
      <BaseContextMenu.Root>
        {explain(<BaseContextMenu.Trigger tabIndex={0}>right click here</BaseContextMenu.Trigger>)}
        {baseItems(act, BaseContextMenu)}
      </BaseContextMenu.Root>
    ),
  },
  {
    name: "base-ui: a select",
    render: (explain, act) => (
      <BaseSelect.Root
        onValueChange={act}
        items={items.map((value) => ({ value, label: value }))}
        modal={false}
      >
        {explain(
          <BaseSelect.Trigger aria-label="x">
            <BaseSelect.Value />
          </BaseSelect.Trigger>,
        )}
        <BaseSelect.Portal>
          <BaseSelect.Positioner>
            <BaseSelect.Popup>
              {items.map((item) => (
                <BaseSelect.Item key={item} value={item}>
                  <BaseSelect.ItemText>{item}</BaseSelect.ItemText>
                </BaseSelect.Item>
              ))}
            </BaseSelect.Popup>
          </BaseSelect.Positioner>
        </BaseSelect.Portal>
      </BaseSelect.Root>
    ),
  },
  {
    name: "base-ui: a combobox",
    render: (explain, act) => (
      <BaseCombobox.Root items={items} onValueChange={act} onInputValueChange={act}>
        {explain(<BaseCombobox.Input aria-label="x" />)}
        <BaseCombobox.Portal>
          <BaseCombobox.Positioner>
            <BaseCombobox.Popup>
              <BaseCombobox.List>
                {(item: string) => (
                  <BaseCombobox.Item key={item} value={item}>
                    {item}
                  </BaseCombobox.Item>
                )}
              </BaseCombobox.List>
            </BaseCombobox.Popup>
          </BaseCombobox.Positioner>
        </BaseCombobox.Portal>
      </BaseCombobox.Root>
    ),
  },
  {
    name: "base-ui: a dialog",
    render: (explain) => (
      <BaseDialog.Root>
        {explain(<BaseDialog.Trigger>x</BaseDialog.Trigger>)}
        <BaseDialog.Portal>
          <BaseDialog.Popup>dialog</BaseDialog.Popup>
        </BaseDialog.Portal>
      </BaseDialog.Root>
    ),
  },
  {
    name: "base-ui: a popover that opens on hover",
    operate: "hover",
    render: (explain) => (
      <BasePopover.Root>
        {explain(
          <BasePopover.Trigger openOnHover delay={0}>
            x
          </BasePopover.Trigger>,
        )}
        <BasePopover.Portal>
          <BasePopover.Positioner>
            <BasePopover.Popup>popover</BasePopover.Popup>
          </BasePopover.Positioner>
        </BasePopover.Portal>
      </BasePopover.Root>
    ),
  },
  {
    name: "base-ui: a checkbox",
    render: (explain, act) => explain(<BaseCheckbox.Root onCheckedChange={act}>x</BaseCheckbox.Root>),
  },
  {
    name: "base-ui: a switch",
    render: (explain, act) => explain(<BaseSwitch.Root onCheckedChange={act}>x</BaseSwitch.Root>),
  },
  {
    name: "base-ui: a toggle",
    render: (explain, act) => explain(<BaseToggle onPressedChange={act}>x</BaseToggle>),
  },
  {
    name: "base-ui: a slider",
    render: (explain, act) =>
      explain(
        <BaseSlider.Root defaultValue={50} onValueChange={act} style={{ width: 200 }}>
          <BaseSlider.Control style={{ height: 20, background: "#ccc" }}>
            <BaseSlider.Track style={{ height: 20 }}>
              <BaseSlider.Thumb aria-label="x" style={{ width: 20, height: 20, background: "#333" }} />
            </BaseSlider.Track>
          </BaseSlider.Control>
        </BaseSlider.Root>,
      ),
  },
  {
    name: "base-ui: a field of a number",
    press: "[data-step]",
    render: (explain, act) =>
      explain(
        <BaseNumberField.Root defaultValue={5} onValueChange={act}>
          <BaseNumberField.Group>
            <BaseNumberField.Input aria-label="x" />
            <BaseNumberField.Increment data-step="">+</BaseNumberField.Increment>
          </BaseNumberField.Group>
        </BaseNumberField.Root>,
      ),
  },
  {
    name: "base-ui: a tab",
    render: (explain, act) => (
      <BaseTabs.Root defaultValue="other" onValueChange={act}>
        <BaseTabs.List>
          {explain(<BaseTabs.Tab value="a">x</BaseTabs.Tab>)}
          <BaseTabs.Tab value="other">other</BaseTabs.Tab>
        </BaseTabs.List>
      </BaseTabs.Root>
    ),
  },
];
