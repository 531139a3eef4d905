// Known exceptions of single documents: exact match → correction, with its reason.
import type { DocumentException } from '../lib/committee-text/identity.ts'

/** Add a line here when a document cannot be read for a fault of its own; never a rule for one document in the parser. */
export const exceptions: readonly DocumentException[] = []
