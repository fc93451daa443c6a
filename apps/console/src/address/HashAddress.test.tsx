import { act, cleanup, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { HashAddress } from "./HashAddress.tsx";
import { useAddress } from "./useAddress.ts";

afterEach(() => {
  cleanup();
  window.location.hash = "";
});

function Where() {
  const { address, goTo } = useAddress();
  return (
    <button onClick={() => goTo({ path: "/explorer/person", search: new URLSearchParams("role=owner") })}>
      {address.path} {address.search.get("role")}
    </button>
  );
}

describe("<HashAddress />", () => {
  it("reads the address after the #, and follows it", () => {
    window.location.hash = "#/explorer/matrix?role=admin";
    render(<Where />, { wrapper: HashAddress });
    expect(screen.getByRole("button").textContent).toBe("/explorer/matrix admin");
  });

  it("writes an address that can be shared", () => {
    render(<Where />, { wrapper: HashAddress });
    act(() => {
      screen.getByRole("button").click();
      window.dispatchEvent(new HashChangeEvent("hashchange"));
    });
    expect(window.location.hash).toBe("#/explorer/person?role=owner");
    expect(screen.getByRole("button").textContent).toBe("/explorer/person owner");
  });
});
