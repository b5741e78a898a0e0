export type BrandProps = {
  href: string;
  name?: string;
  /** „Datenschutz für KI im Vertrieb“ or the name of the present tool. */
  claim: string;
};

/** Name and claim, the way home. */
export function Brand({ href, name = "Tulos", claim }: BrandProps) {
  return (
    <a
      href={href}
      className="flex flex-wrap items-baseline gap-x-2 rounded-button py-1 leading-snug text-ink no-underline"
    >
      <span className="text-lg leading-none font-bold tracking-[-0.01em]">{name}</span>
      <span className="sr-only">–</span>
      <span className="text-sm leading-snug text-balance text-ink-3">{claim}</span>
    </a>
  );
}
