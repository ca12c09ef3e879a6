"use client";

import { useEffect, useState } from "react";

const A_MOMENT = 150;

/** Whether something has been so for a moment: what is over sooner is not worth painting half a page anew. */
export function useLate(is: boolean): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!is) return;
    const timer = setTimeout(() => setLate(true), A_MOMENT);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [is]);
  return is && late;
}
