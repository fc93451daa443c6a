import { act, cleanup, render } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { useIsSeen } from "./useIsSeen.ts";

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe("useIsSeen", () => {
  it("follows an element on and off the screen, and stops when it has gone", () => {
    const observers = new Set<(entries: { isIntersecting: boolean }[]) => void>();
    class Observer {
      readonly tell: (entries: { isIntersecting: boolean }[]) => void;
      constructor(tell: (entries: { isIntersecting: boolean }[]) => void) {
        this.tell = tell;
      }
      observe = () => void observers.add(this.tell);
      disconnect = () => void observers.delete(this.tell);
    }
    vi.stubGlobal("IntersectionObserver", Observer);
    const Panel = () => {
      const [ref, isSeen] = useIsSeen();
      return <p ref={ref}>{isSeen ? "seen" : "unseen"}</p>;
    };
    const { unmount } = render(<Panel />);
    const see = (isIntersecting: boolean) =>
      act(() => {
        for (const notify of observers) notify([{ isIntersecting }]);
      });
    expect(document.body.textContent).toBe("unseen");
    see(true);
    expect(document.body.textContent).toBe("seen");
    see(false);
    expect(document.body.textContent).toBe("unseen");
    unmount();
    expect(observers.size).toBe(0);
  });
});
