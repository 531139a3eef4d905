// A module for the worker of the tests: refuses, or ends the thread.
import { ParseError } from '../../../src/domain/errors.ts'

export const refuse = (symbol: string): never => {
  throw new ParseError(symbol, 'page 3', 'invented')
}

export const leave = (): never => process.exit(3)
