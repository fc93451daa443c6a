import * as Mantine from "@mantine/core";
import type { ComponentProps } from "react";
import type { Case } from "./Case.ts";

const items = ["one", "two"];

const inMantine = (element: ReturnType<Case["render"]>) => (
  <Mantine.MantineProvider env="test">{element}</Mantine.MantineProvider>
);
const mantine = (of: Case): Case => ({
  ...of,
  name: `Mantine: ${of.name}`,
  render: (explain, act) => inMantine(of.render(explain, act)),
});

/** The controls of Mantine. */
export const mantineCases: readonly Case[] = [
  mantine({
    name: "a button",
    render: (explain, act) => explain(<Mantine.Button onClick={act}>x</Mantine.Button>),
  }),
  ...(["click", "hover"] as const).map((operate) =>
    mantine({
      name: `a menu that opens on ${operate}`,
      operate,
      render: (explain, act) => (
        <Mantine.Menu trigger={operate}>
          <Mantine.Menu.Target>
            <ForMenu explain={explain} />
          </Mantine.Menu.Target>
          <Mantine.Menu.Dropdown>
            <Mantine.Menu.Item onClick={act}>item</Mantine.Menu.Item>
          </Mantine.Menu.Dropdown>
        </Mantine.Menu>
      ),
    }),
  ),
  mantine({
    name: "a select",
    render: (explain, act) => explain(<Mantine.Select aria-label="x" data={items} onChange={act} />),
  }),
  mantine({
    name: "a select that can be cleared",
    press: "button",
    render: (explain, act) =>
      explain(
        <Mantine.Select
          aria-label="x"
          data={items}
          defaultValue="one"
          clearable
          clearButtonProps={{ "aria-label": "clear" }}
          onChange={act}
        />,
      ),
  }),
  mantine({
    name: "a field that completes",
    operate: "focus",
    render: (explain, act) => explain(<Mantine.Autocomplete aria-label="x" data={items} onChange={act} />),
  }),
  mantine({
    name: "a text field",
    render: (explain, act) => explain(<Mantine.TextInput label="x" onChange={act} />),
  }),
  mantine({
    name: "a field of a number",
    press: ".mantine-NumberInput-control",
    render: (explain, act) => explain(<Mantine.NumberInput label="x" defaultValue={5} onChange={act} />),
  }),
  mantine({
    name: "a checkbox",
    render: (explain, act) => explain(<Mantine.Checkbox label="x" onChange={act} />),
  }),
  mantine({
    name: "a switch",
    press: "label",
    render: (explain, act) => explain(<Mantine.Switch label="x" onChange={act} />),
  }),
  mantine({
    name: "a slider",
    render: (explain, act) => explain(<Mantine.Slider w={200} defaultValue={50} onChange={act} />),
  }),
  mantine({
    name: "a segmented control",
    press: "label:last-of-type",
    render: (explain, act) => explain(<Mantine.SegmentedControl data={items} onChange={act} />),
  }),
  mantine({
    name: "a rating",
    press: "label",
    render: (explain, act) => explain(<Mantine.Rating onChange={act} />),
  }),
  mantine({
    name: "a tab",
    render: (explain, act) => (
      <Mantine.Tabs defaultValue="other" onChange={act}>
        <Mantine.Tabs.List>
          {explain(<Mantine.Tabs.Tab value="a">x</Mantine.Tabs.Tab>)}
          <Mantine.Tabs.Tab value="other">other</Mantine.Tabs.Tab>
        </Mantine.Tabs.List>
      </Mantine.Tabs>
    ),
  }),
  mantine({
    name: "an accordion",
    render: (explain, act) => (
      <Mantine.Accordion onChange={act}>
        <Mantine.Accordion.Item value="a">
          {explain(<Mantine.Accordion.Control>x</Mantine.Accordion.Control>)}
          <Mantine.Accordion.Panel>inside</Mantine.Accordion.Panel>
        </Mantine.Accordion.Item>
      </Mantine.Accordion>
    ),
  }),
];

/** Mantine passes handlers and a ref to the menu's control. */
function ForMenu({
  explain,
  ...others
}: { explain: Parameters<Case["render"]>[0] } & ComponentProps<"button">) {
  return explain(<Mantine.Button {...(others as object)}>x</Mantine.Button>);
}
