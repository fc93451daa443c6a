import { createMemoryHistory, type RouterHistory } from "@tanstack/react-router";
import { openInPage, type PageServer } from "./openInPage.ts";

/** A server, and the address that is open. */
export interface Place {
  readonly server: PageServer;
  readonly history: RouterHistory;
}

/** A place that opens, and the way out of it. */
interface Entered {
  readonly opening: Promise<Place>;
  readonly leave: () => void;
}

const key = Symbol.for("rolecall.place");
type Holder = Window & { [key]?: Promise<Place> | undefined };

let running: Promise<PageServer> | undefined;

/** Starts the server of the page. Every story of the page shares it: starting one takes longer than anything else. */
function startServer(): Promise<PageServer> {
  running ??= openInPage();
  running.catch(() => (running = undefined));
  return running;
}

/** Gives the place that is open in this page, if one is. */
export const openPlace = (): Promise<Place> | undefined => (window as Holder)[key];

/**
 * Opens a place on the server of the page. In the windows of a grid it is the place of the story behind the grid instead:
 * they share one server, and follow each other from page to page.
 */
export function enterPlace(start: string): Entered {
  const behind = windowBehindGrid();
  if (behind) return followPlace(behind);
  const opening = startServer().then((server) => ({
    server,
    history: createMemoryHistory({ initialEntries: [start] }),
  }));
  // no one else uses this symbol
  const holder = window as Holder;
  holder[key] = opening;
  return {
    opening,
    leave: () => {
      if (holder[key] === opening) holder[key] = undefined;
    },
  };
}

/** Finds the window of the story that a grid covers, for one of the windows of the grid. */
function windowBehindGrid(): Holder | undefined {
  try {
    const story = window.parent.document.querySelector<HTMLIFrameElement>("#storybook-preview-iframe");
    const behind = story?.contentWindow ?? undefined;
    return behind === window ? undefined : behind;
  } catch {
    // a page of another origin shows this one
    return undefined;
  }
}

function followPlace(behind: Holder): Entered {
  let unfollow = () => {};
  const follow = async (): Promise<Place> => {
    while (behind[key] === undefined) await new Promise((resolve) => setTimeout(resolve, 50));
    const { server, history: followed } = await behind[key];
    const history = createMemoryHistory({ initialEntries: [followed.location.href] });
    const isSame = () => history.location.href === followed.location.href;
    const leaves = [
      followed.subscribe(() => void (isSame() || history.push(followed.location.href))),
      // where one person is led on to is their own; where someone went, the others go
      history.subscribe(({ action }) => {
        if (action.type === "PUSH" && !isSame()) followed.push(history.location.href);
      }),
    ];
    unfollow = () => leaves.forEach((leave) => leave());
    return { server, history };
  };
  return { opening: follow(), leave: () => unfollow() };
}
