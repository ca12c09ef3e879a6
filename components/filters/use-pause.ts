"use client";

import { useEffect, useRef } from "react";

const PAUSE = 350;

/** Runs only the last of a quick series of calls, a moment after it; none once the component is gone. */
export function usePause(): (call: () => void) => void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (call) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(call, PAUSE);
  };
}
