import { createContext, type MiddlewareFunction } from "react-router";
import { type Locale, localeOf } from "#app/i18n/locale.ts";

export const localeContext = createContext<Locale>("de");

export const locale: MiddlewareFunction<Response> = ({ request, context }) => {
  context.set(localeContext, localeOf(new URL(request.url).pathname));
};
