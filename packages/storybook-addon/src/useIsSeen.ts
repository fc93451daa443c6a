import * as React from "react";

/** Tells whether an element is on screen: a panel behind another, or folded away, is not, whatever Storybook says of it. */
export function useIsSeen(): readonly [ref: React.RefCallback<Element>, isSeen: boolean] {
  const [isSeen, setSeen] = React.useState(false);
  const [element, setElement] = React.useState<Element | null>(null);
  React.useEffect(() => {
    if (element === null) return undefined;
    const observer = new IntersectionObserver((entries) =>
      setSeen(entries.some((entry) => entry.isIntersecting)),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return [setElement, isSeen];
}
