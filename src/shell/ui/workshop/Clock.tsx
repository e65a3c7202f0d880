/** A timer that can be read from the last row: minutes and seconds, and a ring that empties. `left`: ms. */
export function Clock({ left, of, small }: { left: number; of?: number; small?: boolean }) {
  const seconds = Math.ceil(left / 1000);
  const shown = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  return (
    <div class={`workshop-clock${small ? " is-small" : ""}${left === 0 ? " is-over" : ""}`} role="timer">
      {of !== undefined && (
        <svg viewBox="0 0 100 100" aria-hidden="true">
          <circle cx="50" cy="50" r="45" pathLength="1" class="track" />
          <circle cx="50" cy="50" r="45" pathLength="1" class="left" stroke-dasharray={`${left / of} 1`} />
        </svg>
      )}
      <span>{shown}</span>
    </div>
  );
}
