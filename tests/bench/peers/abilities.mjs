/** What the second table asks of each program. */
export const asked = [
  'schema',
  'references across files',
  'rules of a method',
  'position',
  'code frame',
  'Dutch',
  'documents',
  'cache',
  'watch',
]

/**
 * What each program did with one file in which owners do not exist, a word is misspelled and a field is unknown, and with two
 * files of which one refers to the other; for the last four columns what its own help lists, at the versions of `package.json`.
 */
export const abilities = {
  eco: row('yes', 'yes', 'yes: 468 items from five sources', 'line and column', 'yes', 'yes', 'yes', 'yes', 'yes'),
  'ajv-cli': row('yes', 'no', 'no', 'no: the path in the data', 'no', 'no', 'no', 'no', 'no'),
  v8r: row('yes', 'no', 'no', 'no: the path in the data', 'no', 'no', 'no', 'of downloads only', 'no'),
  Spectral: row(
    'yes',
    '`$ref` only',
    'what a ruleset says of one file',
    'line and column',
    'no',
    'no',
    'no',
    'no',
    'no',
  ),
  Redocly: row(
    'of APIs',
    '`$ref` only',
    'of APIs',
    'line and column',
    'yes',
    'no',
    'API documentation (`build-docs`)',
    'no',
    'no',
  ),
  'eslint, eslint-plugin-yml': row(
    'no',
    'no',
    'no: layout and style',
    'line and column',
    'no',
    'no',
    'no',
    'yes',
    'no',
  ),
  LikeC4: row(
    'its own language',
    'yes',
    'no',
    'line',
    'no',
    'no',
    'diagrams (`export`, `build`)',
    'no',
    'not `validate`',
  ),
}

function row(...cells) {
  return Object.fromEntries(asked.map((one, at) => [one, cells[at]]))
}
