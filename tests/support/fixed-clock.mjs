// Loaded before a program (`node --import`): its clock stands still at MECHANISM_WATCH_TEST_NOW.
const instant = Date.parse(process.env.MECHANISM_WATCH_TEST_NOW)
const Real = Date
globalThis.Date = class extends Real {
  constructor(...given) {
    super(...(given.length === 0 ? [instant] : given))
  }
  static now() {
    return instant
  }
}
