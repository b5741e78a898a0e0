import { StrictMode, startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { I18nextProvider } from "react-i18next";
import { HydratedRouter } from "react-router/dom";
import { i18nFor } from "./i18n/i18n.ts";
import { localeOf } from "./i18n/locale.ts";
import { RequestId, requestIdMark } from "./routes/request-id.ts";

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <I18nextProvider i18n={i18nFor(localeOf(location.pathname))}>
        <RequestId value={document.getElementById(requestIdMark)?.textContent ?? null}>
          <HydratedRouter />
        </RequestId>
      </I18nextProvider>
    </StrictMode>,
  );
});
