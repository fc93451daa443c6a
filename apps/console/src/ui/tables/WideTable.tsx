import { Box, Table, type TableProps } from "@mantine/core";
import classes from "./WideTable.module.css";

interface WideTableProps extends TableProps {
  readonly "aria-label": string;
  /** What it takes for all columns, in pixels. Below it scrolls; on a phone each row becomes a block of lines. */
  readonly minWidth: number;
}

/**
 * A table of several columns that can be read on a phone, too. Cells with a `data-label` are introduced by it there, and
 * one with `data-narrow` stands beside the next.
 */
export function WideTable({ minWidth, ...table }: WideTableProps) {
  return (
    // whatever scrolls is in reach of the keyboard
    <Box component="section" tabIndex={0} aria-label={table["aria-label"]} style={{ overflowX: "auto" }}>
      <Table {...table} className={classes["table"] ?? ""} miw={{ base: 0, sm: minWidth }} />
    </Box>
  );
}
