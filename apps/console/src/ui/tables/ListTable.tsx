import { Checkbox, Loader, Table, type TableTdProps, VisuallyHidden } from "@mantine/core";
import { memo, type ReactNode, useCallback, useEffect, useRef } from "react";
import { LongTable, type RowProps } from "./LongTable.tsx";
import { SortHead } from "./SortHead.tsx";
import { type Sorting, useSorted } from "./useSorted.ts";

/** A column of a list. */
export interface ListColumn<TItem> {
  readonly label: string;
  /** What an item has in the column. */
  readonly renderCell: (item: TItem) => ReactNode;
  /** What the list is sorted by for this column, or the server's word for it. Without it, the column cannot be sorted. */
  readonly sort?: ((item: TItem) => string | number) | string;
  /** In pixels. @default what the cells need */
  readonly width?: number;
  /** Whether the cell names the row. @default false */
  readonly namesRow?: boolean;
  /** Whether a phone, which shows no heads, introduces the cell by the label. @default false */
  readonly isIntroduced?: boolean;
  /** Whether it holds controls: they are at the end of the row, and the head is for assistive technology only. @default false */
  readonly isControls?: boolean;
  /** More attributes of the cells. */
  readonly attributes?: Pick<TableTdProps, "fw" | "miw">;
  /** The permission that shows the column. */
  readonly task?: string;
}

/** Which items of a list are selected, by their ids. */
interface ListSelection<TItem> {
  readonly selected: ReadonlyMap<string, TItem>;
  readonly onSelect: (selected: ReadonlyMap<string, TItem>) => void;
  /** What an item is called: "Select Tom Becker". */
  readonly getName: (item: TItem) => string;
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
  /** The columns. What their cells draw is kept, where there are many rows, by wrapping it in `memo`. */
  readonly columns: readonly ListColumn<TItem>[];
  readonly items: readonly TItem[];
  readonly idOf: (item: TItem) => string;
  /** Attributes of the row. */
  readonly rowAttributes?: (item: TItem) => Readonly<Record<`data-${string}`, string>>;
  /** How the server sorts the list. @default it is sorted here, where a column says by what */
  readonly sorting?: Sorting;
  /** The label of the column that a list is sorted by at first, with `-` for descending. @default as it is given */
  readonly sortedBy?: string;
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
  const { label, columns, idOf, selection, pages, minWidth, rowHeight = 52 } = props;
  const { items, sorting } = useOrder(props);
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
        columns={columns}
        {...(props.rowAttributes !== undefined && { rowAttributes: props.rowAttributes })}
        {...(selection !== undefined && {
          isSelected: selection.selected.has(idOf(item)),
          name: selection.getName(item),
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

/** The items in their order: the server's, or that of a column. */
function useOrder<TItem>({ items, columns, sorting, sortedBy = "" }: ListTableProps<TItem>) {
  const value = (item: TItem, label: string) => {
    const sort = columns.find((column) => column.label === label)?.sort;
    return typeof sort === "function" ? sort(item) : "";
  };
  const local = useSorted(items, sortedBy.replace(/^-/, ""), value, sortedBy.startsWith("-"));
  if (sorting !== undefined) return { items, sorting };
  return local.sorting.column === "" ? { ...local, items } : { ...local, items: local.sorted };
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

interface HeadProps<TItem> {
  readonly column: ListColumn<TItem>;
  readonly sorting: Sorting;
}

function Head<TItem>({ column, sorting }: HeadProps<TItem>) {
  const { label, sort, width, isControls = false, task } = column;
  const by = typeof sort === "function" ? label : sort;
  if (by !== undefined)
    return <SortHead label={label} column={by} sorting={sorting} {...(width !== undefined && { width })} />;
  return (
    <Table.Th scope="col" data-task={task} {...(width !== undefined && { w: width })}>
      {isControls ? <VisuallyHidden>{label}</VisuallyHidden> : label}
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

interface ListRowProps<TItem> extends RowProps, Pick<ListTableProps<TItem>, "columns" | "rowAttributes"> {
  readonly item: TItem;
  readonly isSelected?: boolean;
  readonly name?: string;
  readonly canSelect?: boolean;
  readonly onSelect?: (item: TItem, on: boolean) => void;
}

/** The attributes that tell the table which of its rows this is. */
const findPlace = ({ ref, "data-index": index }: RowProps) => ({
  "data-index": index,
  "aria-rowindex": index + 2,
  ...(ref !== undefined && { ref }),
});

function PlainRow<TItem>(props: ListRowProps<TItem>) {
  const { item, columns, rowAttributes, onSelect, ...box } = props;
  return (
    <Table.Tr {...findPlace(props)} {...rowAttributes?.(item)}>
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
      {columns.map((column) => (
        <Cell key={column.label} item={item} column={column} />
      ))}
    </Table.Tr>
  );
}

function Cell<TItem>({ item, column }: { readonly item: TItem; readonly column: ListColumn<TItem> }) {
  const {
    label,
    renderCell,
    namesRow = false,
    isIntroduced = false,
    isControls = false,
    attributes,
  } = column;
  if (namesRow)
    return (
      <Table.Th scope="row" fw={400} {...attributes}>
        {renderCell(item)}
      </Table.Th>
    );
  return (
    <Table.Td
      {...(isIntroduced && { "data-label": label })}
      {...(isControls && { ta: "right" })}
      {...attributes}
    >
      {renderCell(item)}
    </Table.Td>
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
    <Table.Tr {...findPlace(place)}>
      <Table.Td colSpan={width} ta="center">
        <Loader size="sm" aria-label="More is being loaded" />
      </Table.Td>
    </Table.Tr>
  );
}
