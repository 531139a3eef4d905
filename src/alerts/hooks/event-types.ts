// The types of events as a webhook names them.
export const eventTypes = {
  due: 'date.due',
  moved: 'date.moved',
  cancelled: 'date.cancelled',
  confirmed: 'date.confirmed',
  superseded: 'date.superseded',
  arrived: 'recommendations.new',
} as const
