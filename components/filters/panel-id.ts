/** The filters, by which the button of narrow screens opens them. */
export const FILTER_PANEL_ID = "filters";
