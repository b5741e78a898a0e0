export type RoomItem = { id: string; title: string; href: string; note: string };

/** Places to go to, as cards that are links as a whole. */
export function RoomList({ rooms }: { rooms: readonly RoomItem[] }) {
  return (
    <ul className="flex flex-col gap-3.5">
      {rooms.map((room) => (
        <li
          key={room.id}
          className="relative flex flex-col rounded-card border-2 border-line bg-card px-5 py-4.5 hover:border-field-border"
        >
          <a
            href={room.href}
            className="font-bold text-ink no-underline after:absolute after:inset-0 hover:text-accent hover:underline"
          >
            {room.title}
          </a>
          <span className="text-sm text-ink-2">{room.note}</span>
        </li>
      ))}
    </ul>
  );
}
