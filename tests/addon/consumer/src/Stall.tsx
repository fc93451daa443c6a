import { useState } from "react";
import { createPortal } from "react-dom";
import { Can, useAccess, usePermission } from "./permissions.ts";

/** Shows the actions of a stall. */
export function Stall({ stall, withNotice = false }: { stall: string; withNotice?: boolean }) {
  const [price, setPrice] = useState(10);
  const change = usePermission("price.change", { stall });
  const access = useAccess();
  return (
    <main aria-label={`Stall ${stall}`}>
      <h1>Stall {stall}</h1>
      <p>
        Price <output>{price}</output>{" "}
        <button disabled={change.status !== "allowed"} onClick={() => setPrice(price + 1)}>
          Raise
        </button>
      </p>
      <Can
        permission="stall.sell"
        on={{ stall }}
        fallback={<p>Ask a seller.</p>}
        pending={<p>One moment.</p>}
      >
        <button>Sell</button>
      </Can>
      <Can permission="till.open">
        <button>Open the till</button>
      </Can>
      <Can permission="stall.paint">
        <button>Paint</button>
      </Can>
      <p>{access.filter("stall.sell", ["apples", "pears"]).length} stalls to sell at</p>
      {withNotice &&
        createPortal(
          <Can permission="till.count">
            <aside>The till was not counted.</aside>
          </Can>,
          document.body,
        )}
    </main>
  );
}
