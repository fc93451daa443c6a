import { Checkbox, Loader, Table, VisuallyHidden } from "@mantine/core";
import { memo, type ReactNode, useCallback, useEffect, useRef } from "react";
import { LongTable, type RowProps } from "./LongTable.tsx";
import { SortHead } from "./SortHead.tsx";
import type { Sorting } from "./useSorted.ts";

/** A column of a list. */
interface ListColumn {
  readonly label: string;
  /** The word that the list is sorted by for this column. Without it, the column cannot be sorted. */
  readonly sort?: string;
  /** In pixels. @default what the cells need */
  readonly width?: number;
  /** Whether the head is there for assistive technology only. @default false */
  readonly isHidden?: boolean;
  /** The permission that shows the column. */
  readonly task?: string;
}

/** Which items of a list are selected, by their ids. */
interface ListSelection<TItem> {
  readonly selected: ReadonlyMap<string, TItem>;
  readonly onSelect: (selected: ReadonlyMap<string, TItem>) => void;
  /** What an item is called: "Select Tom Becker". */
  readonly nameOf: (item: TItem) => string;
  /** Whether an item can be selected. @default every item can */
  readonly canSelect?: (item: TItem) => boolean;
}

/** The part of a long list that is loaded, as the server gives it. */
export interface ListPages {
  readonly hasMore: boolean;
  readonly fetching: boolean;
  readonly fetchMore: () => Promise<unknown>;
}

interface ListTableProps<TItem> {
  readonly label: string;
  readonly columns: readonly ListColumn[];
  readonly items: readonly TItem[];
  readonly idOf: (item: TItem) => string;
  /** The cells of a row. Keep the function, or wrap what it renders in `memo`, where there are many rows. */
  readonly renderCells: (item: TItem) => ReactNode;
  /** Attributes of the row. */
  readonly rowAttributes?: (item: TItem) => Readonly<Record<`data-${string}`, string>>;
  readonly sorting?: Sorting;
  readonly selection?: ListSelection<TItem>;
  readonly pages?: ListPages;
  /** What all columns take, in pixels. On a phone each row becomes a block of lines instead. */
  readonly minWidth: number;
  /** About how high a row is, in pixels. @default 52 */
  readonly rowHeight?: number;
}

/**
 * The list of the console: sorted by its heads, selected by its boxes, and read on from the server when its end comes into
 * sight. Beyond a hundred rows only those in sight are drawn.
 */
export function ListTable<TItem>(props: ListTableProps<TItem>) {
  const { label, columns, items, idOf, sorting, selection, pages, minWidth, rowHeight = 52 } = props;
  const hasMore = pages?.hasMore === true;
  const width = columns.length + (selection === undefined ? 0 : 1);
  const select = useStableSelect(selection, idOf);
  const row = (index: number, place: RowProps) => {
    const item = items[index];
    if (item === undefined)
      return pages === undefined ? null : <NextPart key="next" width={width} pages={pages} {...place} />;
    return (
      <Row
        key={idOf(item)}
        {...place}
        item={item}
        renderCells={props.renderCells}
        {...(props.rowAttributes !== undefined && { rowAttributes: props.rowAttributes })}
        {...(selection !== undefined && {
          isSelected: selection.selected.has(idOf(item)),
          name: selection.nameOf(item),
          canSelect: selection.canSelect?.(item) !== false,
          onSelect: select,
        })}
      />
    );
  };
  return (
    <LongTable
      label={label}
      head={
        <>
          {selection === undefined ? null : (
            <Table.Th scope="col" w={44}>
              <SelectAll items={items} idOf={idOf} selection={selection} />
            </Table.Th>
          )}
          {columns.map((column) => (
            <Head key={column.label} column={column} sorting={sorting} />
          ))}
        </>
      }
      count={items.length + (hasMore ? 1 : 0)}
      renderRow={row}
      columns={width}
      minWidth={minWidth}
      rowHeight={rowHeight}
    />
  );
}

/** Selects one item, by a function that stays the same, so that the rows that do not change are not drawn again. */
function useStableSelect<TItem>(
  selection: ListSelection<TItem> | undefined,
  idOf: (item: TItem) => string,
): (item: TItem, on: boolean) => void {
  const latest = useRef({ selection, idOf });
  useEffect(() => {
    latest.current = { selection, idOf };
  });
  return useCallback((item, on) => {
    const { selection: now, idOf: id } = latest.current;
    const next = new Map(now?.selected);
    if (on) next.set(id(item), item);
    else next.delete(id(item));
    now?.onSelect(next);
  }, []);
}

function Head({ column, sorting }: { readonly column: ListColumn; readonly sorting: Sorting | undefined }) {
  const { label, sort, width, isHidden = false, task } = column;
  if (sort !== undefined && sorting !== undefined)
    return <SortHead label={label} column={sort} sorting={sorting} {...(width !== undefined && { width })} />;
  return (
    <Table.Th scope="col" data-task={task} {...(width !== undefined && { w: width })}>
      {isHidden ? <VisuallyHidden>{label}</VisuallyHidden> : label}
    </Table.Th>
  );
}

interface SelectAllProps<TItem> extends Pick<ListTableProps<TItem>, "items" | "idOf"> {
  readonly selection: ListSelection<TItem>;
}

function SelectAll<TItem>({ items, idOf, selection }: SelectAllProps<TItem>) {
  const { selected, onSelect, canSelect = () => true } = selection;
  const possible = items.filter(canSelect);
  const isAll = possible.length > 0 && possible.every((item) => selected.has(idOf(item)));
  return (
    <Checkbox
      aria-label={`Select all ${possible.length} that are loaded`}
      checked={isAll}
      indeterminate={!isAll && selected.size > 0}
      onChange={() => onSelect(isAll ? new Map() : new Map(possible.map((item) => [idOf(item), item])))}
    />
  );
}

interface ListRowProps<TItem> extends RowProps, Pick<ListTableProps<TItem>, "renderCells" | "rowAttributes"> {
  readonly item: TItem;
  readonly isSelected?: boolean;
  readonly name?: string;
  readonly canSelect?: boolean;
  readonly onSelect?: (item: TItem, on: boolean) => void;
}

/** The attributes that tell the table which of its rows this is. */
const placeOf = ({ ref, "data-index": index }: RowProps) => ({
  "data-index": index,
  "aria-rowindex": index + 2,
  ...(ref !== undefined && { ref }),
});

function PlainRow<TItem>(props: ListRowProps<TItem>) {
  const { item, renderCells, rowAttributes, onSelect, ...box } = props;
  return (
    <Table.Tr {...placeOf(props)} {...rowAttributes?.(item)}>
      {onSelect === undefined ? null : (
        <Table.Td {...(box.canSelect === true && { "data-narrow": true })}>
          {box.canSelect === true ? (
            <Checkbox
              aria-label={`Select ${box.name}`}
              checked={box.isSelected ?? false}
              onChange={(event) => onSelect(item, event.currentTarget.checked)}
            />
          ) : null}
        </Table.Td>
      )}
      {renderCells(item)}
    </Table.Tr>
  );
}

/** While the table scrolls, only the rows that come are drawn. */
// memo forgets that a component is generic
const Row = memo(PlainRow) as typeof PlainRow;

interface NextPartProps extends RowProps {
  readonly width: number;
  readonly pages: ListPages;
}

/** The last row of a list that goes on: once it comes into sight, the next part is read. */
function NextPart({ width, pages: { fetching, fetchMore }, ...place }: NextPartProps) {
  useEffect(() => {
    if (!fetching) void fetchMore();
  }, [fetching, fetchMore]);
  return (
    <Table.Tr {...placeOf(place)}>
      <Table.Td colSpan={width} ta="center">
        <Loader size="sm" aria-label="More is being loaded" />
      </Table.Td>
    </Table.Tr>
  );
}
