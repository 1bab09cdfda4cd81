/** The words of the notes that an answer was read from: the rep confirms it by saving. */
export function ReadMark({ quotes }: { quotes: readonly string[] }) {
  if (quotes.length === 0) return null;
  return (
    <p dir="auto" className="mt-1 line-clamp-2 text-xs text-muted">
      <span className="font-semibold">From your notes:</span> “{quotes.join('” … “')}”
    </p>
  );
}
