import { Box, Card, Table, Title } from "@mantine/core";
import classes from "./Listing.module.css";
import type { PageListing } from "./pageListings.ts";

/** Shows what a page lists. On a narrow screen the table scrolls by itself. */
export function Listing({ listing }: { listing: PageListing }) {
  const [firstHead = "", ...otherHeads] = listing.head;
  return (
    <Card withBorder padding={0}>
      <Title order={2} size="h5" px="md" pt="md" pb="xs">
        {listing.caption}
      </Title>
      <Box
        component="section"
        tabIndex={0}
        aria-label={listing.caption}
        className={classes["scroller"] ?? ""}
      >
        <Table verticalSpacing="sm" horizontalSpacing="md" miw={listing.head.length > 3 ? 560 : 280}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{firstHead}</Table.Th>
              {otherHeads.map((head) => (
                <Table.Th key={head} scope="col">
                  {head}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {listing.rows.map(([first = "", ...others]) => (
              <Table.Tr key={first}>
                <Table.Th scope="row" fw={500}>
                  {first}
                </Table.Th>
                {others.map((text, column) => (
                  <Table.Td key={otherHeads[column]}>{text}</Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Box>
    </Card>
  );
}
