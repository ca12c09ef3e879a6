/**
 * Whether the open claim was opened from the list before it in the history, so that closing it is going back; and where
 * its row stood in the window, to be kept there.
 */
export const openedHere: { is: boolean; top: number | null } = { is: false, top: null };
