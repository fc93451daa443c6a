import type { Handlers } from "../frame/EndpointRequest.ts";
import { accessRequestHandlers } from "./accessRequestHandlers.ts";
import { accountHandlers } from "./accountHandlers.ts";
import { billingHandlers } from "./billingHandlers.ts";
import { dataRequestHandlers } from "./dataRequestHandlers.ts";
import { detailsHandlers } from "./detailsHandlers.ts";
import { domainHandlers } from "./domainHandlers.ts";
import { lexiconHandlers } from "./lexiconHandlers.ts";
import { liveHandlers } from "./liveHandlers.ts";
import { memberHandlers } from "./memberHandlers.ts";
import { planRequestHandlers } from "./planRequestHandlers.ts";
import { projectHandlers } from "./projectHandlers.ts";
import { reportHandlers } from "./reportHandlers.ts";
import { rollupHandlers } from "./rollupHandlers.ts";
import { securityHandlers } from "./securityHandlers.ts";

/** The handlers of all endpoints. */
export const handlers: Handlers = {
  ...detailsHandlers,
  ...memberHandlers,
  ...billingHandlers,
  ...planRequestHandlers,
  ...projectHandlers,
  ...securityHandlers,
  ...domainHandlers,
  ...dataRequestHandlers,
  ...accountHandlers,
  ...rollupHandlers,
  ...reportHandlers,
  ...liveHandlers,
  ...lexiconHandlers,
  ...accessRequestHandlers,
};
