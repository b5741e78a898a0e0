import { type ReactNode, use } from "react";
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLocation,
  useMatches,
} from "react-router";
import type { Route } from "./+types/root";
import { localeOf } from "./i18n/locale.ts";
import { revalidate } from "./middleware/caching.ts";
import { keepContent } from "./middleware/content-pages.ts";
import { nameMethods, refuseAtEdge } from "./middleware/edge.ts";
import { locale } from "./middleware/locale.ts";
import { requestLog } from "./middleware/request-log.ts";
import { nameRetry } from "./middleware/retry-after.ts";
import { Nonce } from "./routes/nonce.ts";
import { ErrorPage } from "./routes/error-page.tsx";
import { isStepUp, StepUpPage } from "./routes/step-up-page.tsx";
import { fontPreloads } from "./ui/fonts.ts";
import "./ui/styles.css";

export const middleware: Route.MiddlewareFunction[] = [
  requestLog,
  keepContent,
  revalidate,
  locale,
  nameMethods,
  nameRetry,
  refuseAtEdge,
];

export const links: Route.LinksFunction = () => [
  ...fontPreloads,
  { rel: "icon", href: "/favicon.ico", sizes: "32x32" },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
  { rel: "apple-touch-icon", href: "/apple-touch-icon.png" },
  { rel: "manifest", href: "/site.webmanifest" },
];

/** What a route says of scripts: the whole application in the browser, or one small file that improves the page. */
type Handle = { scripts?: boolean; script?: string };

export function Layout({ children }: { children: ReactNode }) {
  const { pathname } = useLocation();
  const nonce = use(Nonce);
  const handles = useMatches().map(({ handle }) => handle as Handle | undefined);
  const scripts = handles.some((handle) => handle?.scripts);
  const script = handles.find((handle) => handle?.script)?.script;
  return (
    <html lang={localeOf(pathname)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        {scripts && <ScrollRestoration />}
        {scripts && <Scripts />}
        {script && <script src={script} nonce={nonce} type="module" />}
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  if (!isRouteErrorResponse(error)) return <ErrorPage status={500} />;
  if (isStepUp(error.data)) return <StepUpPage {...error.data} />;
  return (
    <ErrorPage status={error.status} reason={(error.data as { reason?: unknown } | null)?.reason} />
  );
}
