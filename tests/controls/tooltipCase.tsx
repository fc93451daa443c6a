import { Tooltip } from "radix-ui";
import type { Case } from "./Case.ts";

/** A closed button in a tooltip that shows more than the reason. */
export const tooltipCase: Case = {
  name: "a tooltip",
  render: (explain) => (
    <Tooltip.Provider delayDuration={0}>
      <Tooltip.Root>
        {explain(<Tooltip.Trigger>x</Tooltip.Trigger>)}
        <Tooltip.Content>There are two owners.</Tooltip.Content>
      </Tooltip.Root>
    </Tooltip.Provider>
  ),
};
