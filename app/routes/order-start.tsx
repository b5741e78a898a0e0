import { addressOf } from "#app/i18n/addresses.ts";
import { Button } from "#app/ui/button.tsx";
import { useLocale } from "./use-locale.ts";

type Props = { start: string; look?: "secondary"; children: string };

/** The way to the order form for somebody who is known: where it begins goes along in a form, so nothing stands in an address. */
export function OrderStart({ start, look, children }: Props) {
  return (
    <form method="post" action={addressOf("order", useLocale())} className="flex">
      <input type="hidden" name="start" value={start} />
      <Button {...(look && { look })}>{children}</Button>
    </form>
  );
}
