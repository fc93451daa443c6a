import { Container } from "@mantine/core";
import { NotFound } from "./NotFound.tsx";

/** What an address outside of every organization leads to that is no page: it stands alone in the window. */
export function NothingHere() {
  return (
    <Container component="main">
      <NotFound />
    </Container>
  );
}
