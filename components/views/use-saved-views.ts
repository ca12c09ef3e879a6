"use client";

import { useCallback, useSyncExternalStore } from "react";
import { readViews, type SavedView, VIEWS_KEY, writeViews } from "@/lib/views/saved-views";

const CHANGED = "marsad-views-changed";

function kept(): string | null {
  try {
    return window.localStorage.getItem(VIEWS_KEY);
  } catch {
    return null;
  }
}

function subscribe(changed: () => void): () => void {
  window.addEventListener("storage", changed);
  window.addEventListener(CHANGED, changed);
  return () => {
    window.removeEventListener("storage", changed);
    window.removeEventListener(CHANGED, changed);
  };
}

/** The views that this browser keeps, in every tab the same; none on the server. `keep` says whether they could be kept. */
export function useSavedViews(): { views: SavedView[]; keep: (views: SavedView[]) => boolean } {
  const text = useSyncExternalStore(subscribe, kept, () => null);
  const keep = useCallback((views: SavedView[]) => {
    try {
      window.localStorage.setItem(VIEWS_KEY, writeViews(views));
    } catch {
      return false;
    }
    window.dispatchEvent(new Event(CHANGED));
    return true;
  }, []);
  return { views: readViews(text), keep };
}
