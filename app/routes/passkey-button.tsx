import { useRef, useState, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";

type Purpose = "sign-in" | "step-up" | "set-up" | "addition";

type Props = {
  purpose: Purpose;
  /** Name of the field that carries the browser's answer with its form. */
  field: string;
  look?: "primary" | "secondary";
  children: string;
};

const never = () => () => undefined;
const isAble = () => typeof window.PublicKeyCredential === "function";

/** Whether this browser can use passkeys; false on the server and as long as no script runs. */
export const usePasskeys = (): boolean => useSyncExternalStore(never, isAble, () => false);

/** Lets the browser ask for finger, face or PIN and sends its form with the answer. Without script it is not there. */
export function PasskeyButton({ purpose, field, look = "primary", children }: Props) {
  const { t } = useTranslation("security");
  const input = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<"idle" | "waiting" | Problem>("idle");
  if (!usePasskeys()) return null;
  const press = async () => {
    setState("waiting");
    const answer = await askBrowser(purpose);
    if (typeof answer === "string") return setState(answer);
    if (!input.current?.form) return;
    input.current.value = JSON.stringify(answer);
    // Other fields of the form may be empty now: the passkey stands for them.
    input.current.form.submit();
  };
  return (
    <div className="flex flex-col items-start gap-3">
      <input ref={input} type="hidden" name={field} />
      <Button type="button" look={look} disabled={state === "waiting"} onClick={() => void press()}>
        {children}
      </Button>
      <p role="status" className="max-w-measure text-ink-2">
        {state === "idle" ? "" : t(`passkeyButton.${state}`)}
      </p>
    </div>
  );
}

type Problem = "cancelled" | "known" | "unable" | "later";

async function askBrowser(purpose: Purpose): Promise<object | Problem> {
  const response = await fetch("/passkey-challenge", {
    method: "POST",
    body: new URLSearchParams({ purpose }),
  }).catch(() => undefined);
  if (!response?.ok) return response?.status === 429 ? "later" : "unable";
  const optionsJSON: unknown = await response.json();
  const { startAuthentication, startRegistration } = await import("@simplewebauthn/browser");
  try {
    return purpose === "addition" || purpose === "set-up"
      ? await startRegistration({ optionsJSON: optionsJSON as never })
      : await startAuthentication({ optionsJSON: optionsJSON as never });
  } catch (error) {
    const name = error instanceof Error ? error.name : "";
    if (name === "InvalidStateError") return "known";
    return name === "NotAllowedError" || name === "AbortError" ? "cancelled" : "unable";
  }
}
