/** A table in Markdown; the first column is words, the others are figures, unless `isWords`. */
export function table(head, lines, { isWords = false } = {}) {
  const line = head.map((_, at) => (at === 0 || isWords ? '---' : '--:'))
  return [head, line, ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

export function rowsTable(rows) {
  return table(
    ['work', 'target', '× `node -e 0`', 'median ms', 'lowest–highest', 'pairs', 'peak MB', 'at most MB', 'met'],
    rows.map((row) => [row.work, targetOf(row), ...timesOf(row), row.mostMemory ?? '', metBy(row)]),
  )
}

/** Five cells: the ratio, the median, the spread, the number of pairs and the peak memory, or why there are none. */
export function timesOf(row) {
  if (row.whyNot !== undefined) return [`not measured: ${row.whyNot.replaceAll('|', '\\|')}`, '', '', '', '']
  const ratio = row.ratio === null ? '' : figure(row.ratio)
  const spread = `${figure(row.lowest)}–${figure(row.highest)}`
  return [ratio, figure(row.median), spread, row.pairs, row.memory === null ? '' : row.memory.toFixed(0)]
}

function targetOf({ target, unit = '×' }) {
  return target === null ? '' : `≤ ${target} ${unit}`
}

function metBy({ isMet }) {
  if (isMet === null) return ''
  return isMet ? 'yes' : '**no**'
}

/** As many decimals as mean something. */
export function figure(number) {
  if (number >= 100) return Math.round(number).toLocaleString('en')
  return number.toFixed(number >= 20 ? 0 : number >= 10 ? 1 : 2)
}
