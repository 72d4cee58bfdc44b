/** A table in Markdown; the first column is words, the others are figures, unless `isWords`. */
export function table(head, lines, { isWords = false } = {}) {
  const line = head.map((_, at) => (at === 0 || isWords ? '---' : '--:'))
  return [head, line, ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

export function rowsTable(rows) {
  return table(
    ['work', 'target', '× `node -e 0`', 'median ms', 'lowest–highest', 'pairs', 'peak MB', 'at most MB', 'met'],
    rows.map((row) => [
      row.work,
      row.unit === 'ms' ? `≤ ${row.target} ms` : bounded(row.target, '×'),
      row.ratio === null ? '' : figure(row.ratio),
      figure(row.median),
      range(row),
      row.pairs,
      row.memory === null ? '' : row.memory.toFixed(0),
      row.mostMemory ?? '',
      row.isMet === null ? '' : row.isMet ? 'yes' : '**no**',
    ]),
  )
}

function bounded(target, unit) {
  return target === null ? '' : `≤ ${target} ${unit}`
}

export function range({ lowest, highest }) {
  return `${figure(lowest)}–${figure(highest)}`
}

/** As many decimals as mean something. */
export function figure(number) {
  if (number >= 100) return Math.round(number).toLocaleString('en')
  return number.toFixed(number >= 20 ? 0 : number >= 10 ? 1 : 2)
}
