import { Anchor } from "@mantine/core";
import { useDemo } from "./useDemo.ts";

/** Leads to Storybook and the guides in it, where they run next to the server. */
export function DemoLinks() {
  const { storybook } = useDemo();
  if (storybook === undefined) return null;
  return (
    <>
      <Anchor href={storybook} size="sm">
        Storybook
      </Anchor>
      <Anchor href={new URL("/?path=/docs/guides-quick-start--docs", storybook).href} size="sm">
        Guides
      </Anchor>
    </>
  );
}
