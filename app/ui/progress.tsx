type ProgressProps = {
  done: number;
  total: number;
  /** „5 von 9 umgesetzt“, shown beside the bar. */
  label: string;
};

/** A finite piece of work as a bar; the words carry the meaning. */
export function Progress({ done, total, label }: ProgressProps) {
  const share = total > 0 ? Math.min(1, Math.max(0, done / total)) : 0;
  return (
    <div className="flex grow flex-wrap items-center gap-x-4 gap-y-1.5">
      <span className="text-ink-3 tabular-nums">{label}</span>
      <svg aria-hidden="true" className="h-2 min-w-32 grow basis-40 rounded-full" width="100%">
        <rect width="100%" height="8" className="fill-line" />
        <rect width={`${(share * 100).toFixed(1)}%`} height="8" className="fill-go" />
      </svg>
    </div>
  );
}
