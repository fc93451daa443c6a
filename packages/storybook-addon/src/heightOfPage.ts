/** The window height while a page is measured, in pixels. */
const windowHeight = 600;

/**
 * Measures the height at which a frame shows its whole story. A page that fills its window would grow with its frame,
 * so it is always measured at the same window height.
 */
export function heightOfPage(frame: HTMLIFrameElement): number {
  const { height } = frame.style;
  frame.style.height = `${windowHeight}px`;
  const needed = frame.contentDocument?.getElementById("storybook-root")?.scrollHeight ?? 0;
  frame.style.height = height;
  return Math.max(240, needed) + 48;
}
