import { useEffect, useState } from "preact/hooks";

/** A second tap of the same finger answers nothing: so long a screen must have stood, ms. */
const A_MOMENT = 400;

/** Whether `what` has been there for a moment. */
export function useSettled(what: string): boolean {
  const [settled, settle] = useState<string | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => settle(what), A_MOMENT);
    return () => clearTimeout(timer);
  }, [what]);
  return settled === what;
}
