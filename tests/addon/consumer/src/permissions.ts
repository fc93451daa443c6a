import { defineRoleModel } from "@rolecall/core";
import { createPermissions } from "@rolecall/react";

export const model = defineRoleModel({
  plans: ["market", "street"],
  scopes: { shop: {}, stall: { within: "shop" } },
  permissions: {
    "price.change": { anyOf: ["shop", "stall"] },
    "till.open": { anyOf: ["shop"] },
    "till.count": { anyOf: ["shop"] },
    "stall.sell": { anyOf: ["stall"] },
    "stall.paint": { anyOf: ["shop"], plans: ["street"] },
  },
  roles: {
    shop: {
      keeper: {
        permissions: ["price.change", "till.open", "till.count", "stall.paint"],
        confers: { stall: "seller" },
      },
      clerk: { permissions: ["till.open"] },
    },
    stall: { seller: { permissions: ["stall.sell", "price.change"] } },
  },
});

export const { PermissionProvider, Can, usePermission, useAccess } = createPermissions(model);
