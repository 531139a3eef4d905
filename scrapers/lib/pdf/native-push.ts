// Keeps the `Array.prototype.push` of this Node, before pdfjs replaces it: to be imported before pdfjs.

export const nativePush = Array.prototype.push
