import { Loader, Table } from "@mantine/core";
import { useEffect } from "react";
import type { RowProps } from "./LongTable.tsx";

interface MoreRowProps {
  readonly columns: number;
  readonly fetching: boolean;
  /** Reads the next part. */
  readonly onSeen: () => void;
  readonly row: RowProps;
}

/** The last row of a list that goes on: once it comes into sight, the next part is read. */
export function MoreRow({ columns, fetching, onSeen, row }: MoreRowProps) {
  useEffect(() => {
    if (!fetching) onSeen();
  }, [fetching, onSeen]);
  return (
    <Table.Tr {...row}>
      <Table.Td colSpan={columns} ta="center">
        <Loader size="sm" aria-label="More is being loaded" />
      </Table.Td>
    </Table.Tr>
  );
}
