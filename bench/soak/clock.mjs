// Puts the clock of the soak, which runs faster, in the place of that of a job.
const { SOAK_STARTED, SOAK_SPEED } = process.env
const started = Number(SOAK_STARTED)
const speed = Number(SOAK_SPEED)
const OwnDate = Date

globalThis.Date = class extends OwnDate {
  /** @param {[]} given */
  constructor(...given) {
    if (given.length > 0) super(...given)
    else super(started + (OwnDate.now() - started) * speed)
  }
}
