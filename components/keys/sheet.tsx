import { type ReactNode, useEffect, useRef } from "react";

interface SheetProps {
  label: string;
  className: string;
  onClose(): void;
  children: ReactNode;
}

/** A dialog over the page that is there as long as it is rendered; Escape and a press outside close it. */
export function Sheet({ label, className, onClose, children }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    // Escape is the dialog's own key, and everything in it can be reached without a pointer.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above.
    <dialog
      ref={dialog}
      aria-label={label}
      className={`sheet ${className}`}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      {children}
    </dialog>
  );
}
