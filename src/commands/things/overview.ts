import type { Sheet } from '../../format/sheet.ts'
import { mappingsIn, thingsIn } from '../../graph/things.ts'
import { thingWords } from '../../i18n/thing-words.ts'
import { sections } from './sections.ts'
import type { Reading } from './values.ts'

/** Which sections hold how many things: those that hold any as a table, the others by name; `isWhole` takes all of them. */
export function overviewOf(reading: Reading, isWhole: boolean) {
  const { assessment, language } = reading
  const counted = countsIn(assessment.ecosystem)
  const all = sections.map(({ key, title, isList }) => ({
    section: key,
    title: title[language],
    list: isList,
    count: counted.get(key) ?? 0,
  }))
  const shown = all.filter(({ count }) => isWhole || count > 0)
  const words = thingWords[language]
  const sheet: Sheet = {
    columns: [
      { head: words.section, isNumeric: false },
      { head: words.title, isNumeric: false },
      { head: words.count, isNumeric: true },
    ],
    rows: shown.map(({ section, title, count }) => [
      { text: section, value: section },
      { text: title, value: title },
      { text: String(count), value: count },
    ]),
  }
  return { sheet, sections: all, empty: all.filter(({ count }) => count === 0).map(({ section }) => section) }
}

/** A section that is one mapping counts as one thing. */
function countsIn(ecosystem: Reading['assessment']['ecosystem']): ReadonlyMap<string, number> {
  const counts = new Map(mappingsIn(ecosystem).map(({ index }) => [index, 1]))
  for (const { index } of thingsIn(ecosystem)) counts.set(index, (counts.get(index) ?? 0) + 1)
  return counts
}
