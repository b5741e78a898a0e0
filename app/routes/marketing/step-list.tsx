type StepListProps = { steps: readonly { id: string; title: string; text: string }[] };

/** What happens one after the other, numbered. */
export function StepList({ steps }: StepListProps) {
  return (
    <ol className="grid gap-9 sm:grid-cols-2 lg:grid-cols-4 lg:gap-8">
      {steps.map(({ id, title, text }, index) => (
        <li key={id} className="border-t-3 border-ink pt-5">
          <span aria-hidden="true" className="font-mono text-xl font-bold text-accent">
            {index + 1}
          </span>
          <h3 className="mt-1">{title}</h3>
          <p className="mt-1.5 text-ink-2">{text}</p>
        </li>
      ))}
    </ol>
  );
}
