// Names of the events that a webhook receives; docs/alerts.md lists them.

export const eventTypes = {
  due: 'date.due',
  announced: 'date.announced',
  moved: 'date.moved',
  cancelled: 'date.cancelled',
  confirmed: 'date.confirmed',
  superseded: 'date.superseded',
  restored: 'date.restored',
  in_doubt: 'date.in_doubt',
  arrived: 'recommendations.new',
  revised: 'document.revised',
} as const
