import { figure, table } from './tables.mjs'

export function scalingTables({ files, entities, places }) {
  return [
    'Worked out anew, one file for each ecosystem; "one more" is what a file takes beyond those of the row above, so without the start:',
    table(
      ['ecosystems of size (a)', 'median ms', 'ms for each one more', 'peak MB'],
      files.map((row) => [row.size.toLocaleString('en'), figure(row.median), more(row, 1), row.memory.toFixed(0)]),
    ),
    'One ecosystem in one file, with as many actions and value flows as partners:',
    table(
      ['partners', 'entities', 'median ms', 'µs for each entity more', 'peak MB'],
      entities.map((row) => [
        row.size.toLocaleString('en'),
        row.units.toLocaleString('en'),
        figure(row.median),
        more(row, 1000),
        row.memory.toFixed(0),
      ]),
    ),
    'More and more in one place, as only a slip of the hand or somebody with bad intentions makes it; µs for each one more, which may not become twice as many:',
    table(
      [
        'what',
        'with',
        ...places[0].rows.slice(1).map(({ size }) => `up to ${size.toLocaleString('en')}`),
        'median ms of the last',
      ],
      places.map(({ what, command, rows }) => [
        what,
        `eco ${command}`,
        ...rows.slice(1).map((row) => more(row, 1000)),
        figure(rows.at(-1).median),
      ]),
    ),
  ].join('\n\n')
}

function more({ perUnit }, times) {
  return perUnit === null ? '' : figure(perUnit * times)
}
