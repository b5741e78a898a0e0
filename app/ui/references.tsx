import { Reference } from "./reference.tsx";

export type ReferenceItem = { id: string; label: string; note: string; validity?: string };

/** Articles of law, each with what it says and since when it applies. */
export function References({ items }: { items: readonly ReferenceItem[] }) {
  return (
    <ul className="flex flex-col gap-3">
      {items.map((item) => (
        <li key={item.id}>
          <p>{item.note}</p>
          <p>
            <Reference>
              {item.label}
              {item.validity !== undefined && ` · ${item.validity}`}
            </Reference>
          </p>
        </li>
      ))}
    </ul>
  );
}
