import { Box, Table } from "@mantine/core";
import { useVirtualizer } from "@tanstack/react-virtual";
import { memo, type ReactNode, type RefCallback, useContext, useRef } from "react";
import { CardTitle } from "../forms/CardTitle.ts";
import classes from "./LongTable.module.css";

/** What the `tr` of a row takes, so that its height is known. */
export interface RowProps {
  readonly ref?: RefCallback<HTMLTableRowElement>;
  readonly "data-index": number;
}

interface LongTableProps {
  readonly label: string;
  /** The cells of the head. */
  readonly head: ReactNode;
  readonly count: number;
  readonly renderRow: (index: number, props: RowProps) => ReactNode;
  readonly columns: number;
  readonly minWidth: number;
  /** About how high a row is, in pixels. */
  readonly rowHeight: number;
}

/** A table that stays quick with thousands of rows: beyond a hundred, only those in sight are there. */
export function LongTable({ label, head, count, renderRow, columns, minWidth, rowHeight }: LongTableProps) {
  const scroller = useRef<HTMLDivElement>(null);
  // the card of this name is a landmark already
  const isNamedByCard = useContext(CardTitle) === label;
  const long = count > 100;
  // what it returns goes nowhere but into this component, which is not memoized
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useVirtualizer({
    count,
    enabled: long,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  });
  const shown = virtual.getVirtualItems();
  const before = shown[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (shown.at(-1)?.end ?? 0);
  return (
    <Box
      role={isNamedByCard ? "group" : "region"}
      ref={scroller}
      // whatever scrolls is in reach of the keyboard
      tabIndex={0}
      aria-label={label}
      style={{ overflow: "auto", ...(long && { maxHeight: "70vh" }) }}
    >
      <Table
        className={classes["table"] ?? ""}
        aria-label={label}
        aria-rowcount={count + 1}
        miw={{ base: 0, sm: minWidth }}
        stickyHeader={long}
      >
        <Table.Thead>
          <Table.Tr aria-rowindex={1}>{head}</Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {long ? (
            <>
              <Spacer height={before} columns={columns} />
              {shown.map(({ index }) => (
                <LongRow key={index} index={index} renderRow={renderRow} measure={virtual.measureElement} />
              ))}
              <Spacer height={after} columns={columns} />
            </>
          ) : (
            Array.from({ length: count }, (_, index) => renderRow(index, { "data-index": index }))
          )}
        </Table.Tbody>
      </Table>
    </Box>
  );
}

interface LongRowProps extends Pick<LongTableProps, "renderRow"> {
  readonly index: number;
  readonly measure: RefCallback<HTMLTableRowElement>;
}

/** While the table scrolls, only the rows that come are drawn. */
const LongRow = memo(function LongRow({ index, renderRow, measure }: LongRowProps) {
  return renderRow(index, { ref: measure, "data-index": index });
});

function Spacer({ height, columns }: { readonly height: number; readonly columns: number }) {
  if (height <= 0) return null;
  return (
    <Table.Tr aria-hidden>
      <Table.Td colSpan={columns} h={height} p={0} />
    </Table.Tr>
  );
}
