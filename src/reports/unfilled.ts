import type { YearOfSpending } from '../facts/spending.ts'
import type { Language } from '../text.ts'
import type { Column } from './table.ts'

const words = {
  nl: { title: 'Nog niet ingevuld', count: (count: number, of: number) => `${count} van de ${of} regels` },
  en: { title: 'Not filled in yet', count: (count: number, of: number) => `${count} of ${of} lines` },
}

/** Of how many lines of a year it is not known what was spent; without any the table drops the column. */
export function unfilled(language: Language): Column<YearOfSpending> {
  const { title, count } = words[language]
  return { title, cell: ({ unknown, lines }) => (unknown === 0 ? null : count(unknown, lines)) }
}
