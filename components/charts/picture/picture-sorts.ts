/** The files that a chart can be taken away as, drawn. */
export const PICTURE_SORTS = ["png", "svg"] as const;
export type PictureSort = (typeof PICTURE_SORTS)[number];
