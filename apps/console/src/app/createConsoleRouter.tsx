import {
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  type RouterHistory,
} from "@tanstack/react-router";
import { navigationEntries } from "../ui/navigation/navigationEntries.ts";
import { InvitationPage } from "../sign-in/acceptance/InvitationPage.tsx";
import { ForgotPasswordPage } from "../sign-in/ForgotPasswordPage.tsx";
import { ResetPasswordPage } from "../sign-in/ResetPasswordPage.tsx";
import { SignInPage } from "../sign-in/SignInPage.tsx";
import { SignUpPage } from "../sign-in/SignUpPage.tsx";
import { FirstOrganization } from "./FirstOrganization.tsx";
import { FirstPage } from "./FirstPage.tsx";
import { lazyScreen } from "./lazyScreen.ts";
import { lazyScreens } from "./lazyScreens.ts";
import { NotFound } from "./NotFound.tsx";
import { NothingHere } from "./NothingHere.tsx";
import { OrganizationPlace } from "./OrganizationPlace.tsx";
import { PageSkeleton } from "./PageSkeleton.tsx";
import { parseSearch } from "./parseSearch.ts";
import { stringifySearch } from "./stringifySearch.ts";
import { ScreenError } from "./ScreenError.tsx";

const screens: Readonly<Record<string, (typeof lazyScreens)[keyof typeof lazyScreens]>> = lazyScreens;

/** Makes the router of the console: every address and what is shown at it. */
export function createConsoleRouter(history: RouterHistory) {
  const root = createRootRoute({ component: Outlet });
  const at = (path: string, component: () => React.ReactNode) =>
    createRoute({ getParentRoute: () => root, path, component });
  const organization = createRoute({
    getParentRoute: () => root,
    path: "/o/$organization",
    component: OrganizationPlace,
  });
  const inside = { getParentRoute: () => organization } as const;
  const pages = navigationEntries.map(({ path }) => {
    const component = screens[path];
    if (component === undefined) throw new Error(`There is no screen for ${path}`);
    return createRoute({ ...inside, path, component });
  });
  const tree = root.addChildren([
    at("/", FirstOrganization),
    at("/sign-in", SignInPage),
    at("/sign-up", SignUpPage),
    at("/forgot-password", ForgotPasswordPage),
    at("/reset-password", ResetPasswordPage),
    at("/invitation", InvitationPage),
    organization.addChildren([
      createRoute({ ...inside, path: "/", component: FirstPage }),
      ...pages,
      createRoute({
        ...inside,
        path: "/organization/overview/invoices/$invoice",
        component: lazyScreen(() => import("../product/billing/InvoicePage.tsx"), "InvoicePage"),
      }),
      createRoute({ ...inside, path: "/$", component: NotFound }),
    ]),
    at("/$", NothingHere),
  ]);
  return createRouter({
    routeTree: tree,
    history,
    parseSearch,
    stringifySearch,
    defaultPreload: "intent",
    defaultPendingComponent: PageSkeleton,
    defaultErrorComponent: ScreenError,
    defaultNotFoundComponent: NothingHere,
  });
}
