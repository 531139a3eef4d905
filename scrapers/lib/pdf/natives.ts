// Keeps functions of this Node before pdfjs replaces them: to be imported before pdfjs.

export const nativePush = Array.prototype.push
export const nativeStringify = JSON.stringify
