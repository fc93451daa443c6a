/** @jsxRuntime classic */
import * as React from "react";
import { forwardKeys } from "./forwardKeys.ts";
import { gridAddress } from "./gridAddress.ts";
import { heightOfPage } from "./heightOfPage.ts";
import { type DifferenceCount, watchPage } from "./markDifferences.ts";

/** The properties of {@link GridCell}. */
export interface GridCellProps {
  readonly title: string;
  readonly storyId: string;
  readonly scope: string;
  readonly role: string;
  /** Whether the story renders nothing until its play function mounts it. */
  readonly playsToMount: boolean;
  /** The differences from the first role's page; `undefined` for the first one. */
  readonly count: DifferenceCount | undefined;
  /** Called with the page when it has loaded and after each change, and with `undefined` when it unmounts. */
  readonly onPage: (page: Document | undefined) => void;
}

/** Shows the story as one role, in a window of its own. */
export function GridCell(props: GridCellProps): React.ReactElement {
  const { title, storyId, scope, role, playsToMount, count, onPage } = props;
  const frame = React.useRef<HTMLIFrameElement>(null);
  const [loads, setLoads] = React.useState(0);
  const [height, setHeight] = React.useState(240);
  const tell = React.useRef(onPage);
  React.useEffect(() => {
    tell.current = onPage;
  });
  React.useEffect(() => {
    const page = frame.current?.contentDocument;
    if (!page?.body || loads === 0) return undefined;
    const changed = () => {
      tell.current(page);
      if (frame.current) setHeight(heightOfPage(frame.current));
    };
    const leave = watchPage(page, changed);
    const mute = forwardKeys(page, document);
    changed();
    return () => {
      leave();
      mute();
      tell.current(undefined);
    };
  }, [loads]);
  return (
    <figure>
      <figcaption>
        <strong>{title}</strong>{" "}
        {count && (
          <span>
            {count.different} different, {count.lacking} lacking
          </span>
        )}
      </figcaption>
      {/** it is a page of this Storybook, whose content is compared */}
      {/* oxlint-disable-next-line react/iframe-missing-sandbox */}
      <iframe
        ref={frame}
        title={`The story as ${title}`}
        src={gridAddress(location.href, storyId, scope, role, playsToMount)}
        style={{ height }}
        // without this, the manager warns about messages from every window but its own preview
        data-is-storybook-thumbnail=""
        onLoad={() => setLoads((before) => before + 1)}
      />
    </figure>
  );
}
