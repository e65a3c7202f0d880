import { useEffect } from "preact/hooks";

/** Another thing is on the table: it is seen from its beginning, however far down the last one was read. */
export function useTop(what: string): void {
  useEffect(() => {
    const main = document.querySelector("main");
    if (main) main.scrollTop = 0;
  }, [what]);
}
