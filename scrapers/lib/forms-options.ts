// The lists of a search form, and the choice of an option by its label: numbers behind labels are never fixed.
import { lacking, type Page, textOf, unexpected, wordsOf } from './forms.ts'

export type OptionList = {
  /** name or id of the control: `ctl00$ContentPlaceHolder1$ddlTreaty`, `ctl00_ContentPlaceHolder1_rlbDocType` */
  name: string
  /** `select` sends its value; `box` (Telerik list or combo box) sends a JSON state */
  kind: 'select' | 'box'
  options: { label: string; value: string; index: number }[]
}

export type Choice = { list: OptionList; value: string; index: number; label: string }

/** All lists of the page: `select` elements, and Telerik boxes with items of class `rlbItem` or `rcbItem`. */
export function optionLists(page: Page): OptionList[] {
  const { $ } = page
  const lists: OptionList[] = []
  $('select[name]').each((_, element) => {
    const options = $(element)
      .find('option')
      .toArray()
      .map((option, index) => ({ label: wordsOf($(option)), value: $(option).attr('value') ?? '', index }))
    lists.push({ name: $(element).attr('name')!, kind: 'select', options })
  })
  $('.RadListBox[id], .RadComboBox[id]').each((_, element) => {
    const options = $(element)
      .find('.rlbItem, .rcbItem')
      .toArray()
      .map((item, index) => {
        const label = $(item).find('.rlbText').text() || $(item).text()
        return { label: textOf(label), value: $(item).attr('data-value') ?? '', index }
      })
    lists.push({ name: $(element).attr('id')!, kind: 'box', options })
  })
  return lists
}

/** How a label is known: the control whose name fits, and the option whose label fits. */
export type Wanted = { what: string; list: RegExp; label: RegExp }

/**
 * The one option that is wanted. Throws `unexpected_shape` when the list or the label is missing, or the label is
 * there twice. Where a list of kinds and one of their categories both have it, the list of kinds is the narrower.
 */
export function chooseOption(page: Page, wanted: Wanted): Choice {
  const lists = optionLists(page).filter(({ name }) => wanted.list.test(name))
  if (lists.length === 0) throw lacking(page, `the search form has no list of ${wanted.what}`)
  const found = lists.flatMap((list) =>
    list.options.filter(({ label }) => wanted.label.test(label)).map((option) => ({ list, ...option })),
  )
  const narrow = found.filter(({ list }) => !/category/i.test(list.name))
  const chosen = narrow.length > 0 ? narrow : found
  const label = `labelled ${wanted.label}`
  if (!chosen[0]) throw unexpected(page, `no option of the list of ${wanted.what} is ${label}`)
  if (chosen.length > 1) throw unexpected(page, `${chosen.length} options of the list of ${wanted.what} are ${label}`)
  return chosen[0]
}

/** The fields that a browser would send for a choice. */
export function fieldsOf({ list, value, index, label }: Choice): Record<string, string> {
  if (list.kind === 'select') return { [list.name]: value }
  const state = {
    isEnabled: true,
    logEntries: [],
    selectedIndices: [index],
    checkedIndices: [index],
    value,
    text: label,
  }
  return { [`${list.name}_ClientState`]: JSON.stringify(state) }
}
