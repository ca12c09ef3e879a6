"use client";

import { type ReactNode, type Ref, useEffect, useRef, useState } from "react";

interface WhenNearProps {
  /** Pixels; its place is kept meanwhile. */
  height: number;
  children: ReactNode;
}

/** Of a machine with a mouse: there drawing takes a moment, and whoever prints wants all of it. */
const DESK = "(hover: hover) and (pointer: fine)";
/** So far from the screen that it is there before the reader is. */
const NEAR = "100px 0px";

/** On a phone, where a drawing keeps the processor busy for half a second, it is drawn once the reader comes near. */
export function WhenNear({ height, children }: WhenNearProps) {
  const place = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    // What a picture is made of is laid out where nobody sees it.
    if (window.matchMedia(DESK).matches || element.closest(".picture")) return setNear(true);
    const watch = new IntersectionObserver(
      // Once it is drawn its place is gone, which the observer reports, too.
      ([entry]) => {
        if (entry?.isIntersecting) setNear(true);
      },
      { rootMargin: NEAR },
    );
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return near ? children : <DrawingPlace ref={place} height={height} />;
}

/** Keeps the place of a drawing that is not there yet. */
export function DrawingPlace({ height, ref }: { height: number; ref?: Ref<HTMLDivElement> }) {
  return <div ref={ref} aria-hidden="true" className="waiting" style={{ blockSize: height }} />;
}
