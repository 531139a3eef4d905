// Why the bytes of a document could not be read at all.

export type ReadFault =
  | 'empty'
  | 'not_a_pdf'
  | 'encrypted'
  | 'truncated'
  | 'damaged'
  | 'too_large'
  | 'scan'
  | 'too_short'
  | 'timeout'
  | 'memory'
  | 'crashed'

/** The bytes cannot be read as the format that was promised; `fault` names why. */
export class ReadError extends Error {
  override name = 'ReadError'
  fault: ReadFault
  constructor(fault: ReadFault, message: string, options?: ErrorOptions) {
    super(message, options)
    this.fault = fault
  }
}
