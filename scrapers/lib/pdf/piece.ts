// A piece of text on a PDF page, the smallest thing that the engine tells apart.

/** A piece of text as pdfjs gives it, in points, origin at the bottom left. */
export type Piece = { x: number; y: number; size: number; width: number; text: string; font: string }
