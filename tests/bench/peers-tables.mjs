import { abilities, asked } from './peers/abilities.mjs'
import { figure, table, timesOf } from './tables.mjs'

const titles = {
  a: '(a) one ecosystem with 24 partners and 35 actions',
  b: '(b) one ecosystem with 2,000 partners and 10,000 actions',
  c: '(c) 1,000 ecosystems of size (a); what takes over a minute is not measured',
}

/** A table of times per size, and one of what each program can do. */
export function peersTables(sizes) {
  const times = sizes.map(({ size, rows }) => `${titles[size]}:\n\n${timesTable(rows)}`)
  return [...times, 'What each does with the same faults in the same files:', abilitiesTable()].join('\n\n')
}

function timesTable(rows) {
  return table(
    ['program', '× `node -e 0`', 'median ms', 'lowest–highest', 'pairs', 'peak MB', 'time ÷ eco', 'what it does'],
    rows.map((row) => [row.name, ...timesOf(row), ratioOf(row), row.does]),
  )
}

/** Nothing when one of the two was not measured. */
function ratioOf({ timesEco }) {
  return Number.isFinite(timesEco) ? figure(timesEco) : ''
}

function abilitiesTable() {
  const lines = Object.entries(abilities).map(([program, can]) => [program, ...asked.map((one) => can[one])])
  return table(['program', ...asked], lines, { isWords: true })
}
