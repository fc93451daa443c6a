import { defineRoleModel } from "@rolecall/core";
import { createPermissions } from "@rolecall/react";

/** A small role model for the tests of this package. */
export const model = defineRoleModel({
  plans: ["market", "street"],
  scopes: { shop: {}, stall: { within: "shop" } },
  permissions: {
    "price.change": { anyOf: ["shop", "stall"] },
    "till.open": { anyOf: ["shop"] },
    "stall.paint": { allOf: ["shop", "stall"], plans: ["street"] },
  },
  roles: {
    shop: {
      keeper: { permissions: ["price.change", "till.open", "stall.paint"], confers: { stall: "seller" } },
      "till.clerk": { permissions: ["till.open"] },
    },
    stall: { seller: { permissions: ["stall.paint", "price.change"] } },
  },
});

export const { PermissionProvider, Can, useAccess } = createPermissions(model);
